// How the runtime raises. A raised exception is an ExceptionValue thrown as it is: no host Error, no host stack.

import { exceptionType } from './exception-types.ts';
import { TupleValue, exceptionConstructor, textValue } from './values.ts';
import type { ExceptionConstructor, ExceptionValue, TypeValue, Value } from './values.ts';

/** Makes an exception of a builtin type without raising it. */
export function makeException(type: TypeValue, args: readonly Value[]): ExceptionValue {
  return new (type.raised ?? raisedBy(type))(new TupleValue(args));
}

const keyErrorType = exceptionType('KeyError');
const stopIterationType = exceptionType('StopIteration');

function raisedBy(type: TypeValue): ExceptionConstructor {
  return type.raised = exceptionConstructor(type.prototype);
}

function raiser(name: string): (message: string) => never {
  const type = exceptionType(name);
  return (message) => {
    throw makeException(type, [textValue(message)]);
  };
}

/**
 * Raises by family: `raise.typeError("'int' object is not iterable")`.
 * Messages are CPython 3.11's, word for word; text of the program inside them may hold any character.
 */
export const raise = {
  typeError: raiser('TypeError'),
  valueError: raiser('ValueError'),
  indexError: raiser('IndexError'),
  attributeError: raiser('AttributeError'),
  nameError: raiser('NameError'),
  unboundLocalError: raiser('UnboundLocalError'),
  zeroDivisionError: raiser('ZeroDivisionError'),
  overflowError: raiser('OverflowError'),
  recursionError: raiser('RecursionError'),
  memoryError: raiser('MemoryError'),
  runtimeError: raiser('RuntimeError'),
  lookupError: raiser('LookupError'),
  importError: raiser('ImportError'),
  moduleNotFoundError: raiser('ModuleNotFoundError'),
  assertionError: raiser('AssertionError'),
  unicodeError: raiser('UnicodeError'),
  unicodeEncodeError: raiser('UnicodeEncodeError'),
  unicodeDecodeError: raiser('UnicodeDecodeError'),
  osError: raiser('OSError'),
  notImplementedError: raiser('NotImplementedError'),
  eofError: raiser('EOFError'),
  bufferError: raiser('BufferError'),
  /** KeyError and StopIteration carry a value, not a message. */
  keyError(key: Value): never {
    throw makeException(keyErrorType, [key]);
  },
  stopIteration(value: Value): never {
    throw makeException(stopIterationType, value === null ? [] : [value]);
  },
};

/** A size that would not fit in memory. Call it before the memory is taken. */
export function requireSize(elementCount: number): void {
  if (elementCount > maximumElements) raise.memoryError('');
}

/** Longest str, list or bytes a program may build in one step. */
export const maximumElements = 2 ** 27;
/** Largest int: 8 Mbit. */
export const maximumIntBits = 8 * 1024 * 1024;
