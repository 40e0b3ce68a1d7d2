// Exception types by name, their constructors and what every exception can do. Fields of single types are in
// ./exception-fields.ts.

import { defineAttribute } from '../../runtime/attributes.ts';
import { defineField } from './define-field.ts';
import { builtins, defineConstructor, defineMethod } from '../../runtime/define.ts';
import { exceptionType, exceptionTypes } from '../../runtime/exception-types.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { makeException, raise } from '../../runtime/raise.ts';
import { exceptionText, plainRepr } from '../../runtime/show.ts';
import { TracebackValue, setTraceback, tracebackOf } from '../../runtime/tracebacks.ts';
import { baseExceptionType, builtinType, isSubtype, typeName, typeOf } from '../../runtime/types.ts';
import { ExceptionValue, ListValue, TupleValue, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';

const osErrorType = exceptionType('OSError');

for (const [name, type] of exceptionTypes) {
  if (name.endsWith('Group')) continue;
  builtins.set(name, type);
  addConstructor(type);
}
for (const alias of ['EnvironmentError', 'IOError']) builtins.set(alias, osErrorType);

/** OSError(number, text) makes the class that the number stands for. */
const byNumber: Record<number, string> = {
  1: 'PermissionError', 2: 'FileNotFoundError', 3: 'ProcessLookupError', 4: 'InterruptedError', 10: 'ChildProcessError', 11: 'BlockingIOError', 13: 'PermissionError', 17: 'FileExistsError',
  20: 'NotADirectoryError', 21: 'IsADirectoryError', 32: 'BrokenPipeError', 103: 'ConnectionAbortedError', 104: 'ConnectionResetError', 108: 'BrokenPipeError', 110: 'TimeoutError',
  111: 'ConnectionRefusedError', 114: 'BlockingIOError', 115: 'BlockingIOError',
};

const keywordsTaken: [string, string[]][] = [['ImportError', ['name', 'path']], ['AttributeError', ['name', 'obj']], ['NameError', ['name']]];

function addConstructor(type: TypeValue): void {
  defineConstructor(type, '*args, **kwargs', (cls: TypeValue, args: Value[], keywords: Map<string, Value>) => makeInstance(cls, args, keywords));
  type.keepsArguments = !type.mro.includes(osErrorType);
}

/** Adds an exception type that a module brings. */
export function defineException(name: string, base: TypeValue, module: string): TypeValue {
  const type = builtinType(name, null, { base, module });
  addConstructor(type);
  return type;
}

function makeInstance(cls: TypeValue, args: Value[], keywords: Map<string, Value>): ExceptionValue {
  const isNumbered = cls === osErrorType && args.length >= 2 && args.length <= 5 && typeof args[0] === 'number';
  const type = isNumbered ? exceptionType(byNumber[args[0] as number] ?? 'OSError') : cls;
  const exception = makeException(type, args);
  fill(exception, args, keywords);
  return exception;
}

/** What `__init__` does with the arguments. */
function fill(exception: ExceptionValue, args: Value[], keywords: Map<string, Value>): void {
  const type = typeOf(exception);
  if (keywords.size > 0) takeKeywords(exception, type, keywords);
  exception.args = new TupleValue(args);
  if (!isSubtype(type, osErrorType) || args.length < 3 || args.length > 5) return;
  // A name of a file is kept apart from the arguments.
  exception.args = new TupleValue(args.slice(0, 2));
  const details = exception.details ??= new Map();
  details.set('filename', args[2]);
  if (args.length === 5) details.set('filename2', args[4]);
}

function takeKeywords(exception: ExceptionValue, type: TypeValue, keywords: Map<string, Value>): void {
  const taken = keywordsTaken.find(([name]) => isSubtype(type, exceptionType(name)));
  for (const [name, value] of keywords) {
    if (taken === undefined) raise.typeError(`${type.name}() takes no keyword arguments`);
    else if (!taken[1].includes(name)) raise.typeError(`'${name}' is an invalid keyword argument for ${taken[0]}()`);
    (exception.details ??= new Map()).set(name, value);
  }
}

defineMethod(baseExceptionType, '__init__', 'self, *args, **kwargs', (self: ExceptionValue, args: Value[], keywords: Map<string, Value>) => {
  fill(self, args, keywords);
  return null;
});
defineMethod(baseExceptionType, '__str__', 'self, /', (self: ExceptionValue) => textValue(exceptionText(self)));
defineMethod(baseExceptionType, '__repr__', 'self, /', (self: ExceptionValue) => textValue(plainRepr(self)));
defineMethod(baseExceptionType, 'with_traceback', 'self, tb, /', (self: ExceptionValue, traceback: Value) => {
  replaceTraceback(self, traceback);
  return self;
});
defineMethod(baseExceptionType, 'add_note', 'self, note, /', (self: ExceptionValue, note: Value) => {
  if (!isSubtype(typeOf(note), typeOf(''))) raise.typeError(`note must be a str, not '${typeName(note)}'`);
  (self.notes ??= []).push(note);
  return null;
});

function replaceTraceback(self: ExceptionValue, traceback: Value): void {
  if (traceback !== null && !(traceback instanceof TracebackValue)) raise.typeError('__traceback__ must be a traceback or None');
  else setTraceback(self, traceback);
}

function exceptionOrNone(value: Value, word: string): Value {
  return value === null || value instanceof ExceptionValue ? value : raise.typeError(`exception ${word} must be None or derive from BaseException`);
}

defineField(baseExceptionType, 'args', (self: ExceptionValue) => self.args, (self: ExceptionValue, value) => { self.args = new TupleValue(itemsOf(value)); });
defineAttribute(baseExceptionType, '__cause__', (self: ExceptionValue) => self.cause, (self: ExceptionValue, value) => {
  self.cause = exceptionOrNone(value, 'cause');
  self.suppressContext = true;
});
defineAttribute(baseExceptionType, '__context__', (self: ExceptionValue) => self.context, (self: ExceptionValue, value) => { self.context = exceptionOrNone(value, 'context'); });
defineAttribute(baseExceptionType, '__suppress_context__', (self: ExceptionValue) => self.suppressContext, (self: ExceptionValue, value) => { self.suppressContext = typeof value === 'boolean' ? value : raise.typeError('attribute value type must be bool'); });
defineAttribute(baseExceptionType, '__traceback__', (self: ExceptionValue) => tracebackOf(self), replaceTraceback as (self: ExceptionValue, value: Value) => void);

const noteLists: WeakMap<ExceptionValue, ListValue> = new WeakMap();
defineAttribute(baseExceptionType, '__notes__', (self: ExceptionValue) => {
  if (self.notes === null) return raise.attributeError(`'${typeName(self)}' object has no attribute '__notes__'`);
  let list = noteLists.get(self);
  if (list === undefined || list.items !== self.notes) noteLists.set(self, list = new ListValue(self.notes));
  return list;
}, (self: ExceptionValue, value) => {
  self.notes = value instanceof ListValue ? value.items : itemsOf(value);
  if (value instanceof ListValue) noteLists.set(self, value);
});
