// Exception types by name, their constructor and their attributes.

import { defineAttribute } from '../../runtime/attributes.ts';
import { builtins, defineConstructor, defineMethod } from '../../runtime/define.ts';
import { exceptionType, exceptionTypes } from '../../runtime/exception-types.ts';
import { makeException, raise } from '../../runtime/raise.ts';
import { exceptionText, plainRepr } from '../../runtime/show.ts';
import { baseExceptionType, builtinType, typeName } from '../../runtime/types.ts';
import { TupleValue, textValue } from '../../runtime/values.ts';
import type { ExceptionValue, TypeValue, Value } from '../../runtime/values.ts';

for (const [name, type] of exceptionTypes) {
  builtins.set(name, type);
  defineConstructor(type, '*args, **kwargs', (cls: TypeValue, args: Value[], keywords: Map<string, Value>) => makeInstance(cls, args, keywords));
  type.keepsArguments = !type.mro.includes(exceptionType('OSError'));
}
for (const alias of ['EnvironmentError', 'IOError']) builtins.set(alias, exceptionType('OSError'));

/** OSError(number, text) makes the class that the number stands for. */
const byNumber: Record<number, string> = {
  1: 'PermissionError', 2: 'FileNotFoundError', 3: 'ProcessLookupError', 4: 'InterruptedError', 10: 'ChildProcessError', 11: 'BlockingIOError', 13: 'PermissionError', 17: 'FileExistsError',
  20: 'NotADirectoryError', 21: 'IsADirectoryError', 104: 'ConnectionError', 110: 'TimeoutError', 111: 'ConnectionError',
};

const keywordsTaken: Record<string, string[]> = { ImportError: ['name', 'path'], AttributeError: ['name', 'obj'], NameError: ['name'] };

/** Adds an exception type that a module brings. */
export function defineException(name: string, base: TypeValue, module: string): TypeValue {
  const type = builtinType(name, null, { base, module });
  defineConstructor(type, '*args, **kwargs', (cls: TypeValue, args: Value[], keywords: Map<string, Value>) => makeInstance(cls, args, keywords));
  type.keepsArguments = !type.mro.includes(exceptionType('OSError'));
  return type;
}

function makeInstance(cls: TypeValue, args: Value[], keywords: Map<string, Value>, isChosen = false): ExceptionValue {
  if (!isChosen && cls === exceptionType('OSError') && args.length >= 2 && typeof args[0] === 'number') return makeInstance(exceptionType(byNumber[args[0]] ?? 'OSError'), args, keywords, true);
  const exception = makeException(cls, args);
  if (keywords.size === 0) return exception;
  const taken = cls.mro.flatMap((base) => keywordsTaken[base.name] ?? []);
  for (const [name, value] of keywords) {
    if (!taken.includes(name)) raise.typeError(`${cls.name}() takes no keyword arguments`);
    (exception.details ??= new Map()).set(name, value);
  }
  return exception;
}

defineMethod(baseExceptionType, '__init__', 'self, *args, **kwargs', (self: ExceptionValue, args: Value[]) => {
  self.args = new TupleValue(args);
  return null;
});
defineMethod(baseExceptionType, '__str__', 'self, /', (self: ExceptionValue) => textValue(exceptionText(self)));
defineMethod(baseExceptionType, '__repr__', 'self, /', (self: ExceptionValue) => textValue(plainRepr(self)));
defineMethod(baseExceptionType, 'with_traceback', 'self, tb, /', (self: ExceptionValue) => self);
defineMethod(baseExceptionType, 'add_note', 'self, note, /', (self: ExceptionValue, note: Value) => {
  if (typeof note !== 'string') raise.typeError(`note must be a str, not '${typeName(note)}'`);
  (self.notes ??= []).push(note);
  return null;
});

defineAttribute(baseExceptionType, 'args', (self: ExceptionValue) => self.args, (self: ExceptionValue, value) => { self.args = value as TupleValue; });
defineAttribute(baseExceptionType, '__cause__', (self: ExceptionValue) => self.cause, (self: ExceptionValue, value) => {
  self.cause = value;
  self.suppressContext = true;
});
defineAttribute(baseExceptionType, '__context__', (self: ExceptionValue) => self.context, (self: ExceptionValue, value) => { self.context = value; });
defineAttribute(baseExceptionType, '__suppress_context__', (self: ExceptionValue) => self.suppressContext, (self: ExceptionValue, value) => { self.suppressContext = value === true; });
defineAttribute(baseExceptionType, '__traceback__', () => null, () => undefined);

function detail(typeNames: string, name: string, otherwise: (self: ExceptionValue) => Value): void {
  defineAttribute(exceptionType(typeNames), name, (self: ExceptionValue) => self.details?.get(name) ?? otherwise(self), (self: ExceptionValue, value) => { (self.details ??= new Map()).set(name, value); });
}
detail('StopIteration', 'value', (self) => self.args.items[0] ?? null);
detail('SystemExit', 'code', (self) => (self.args.items.length > 1 ? self.args : self.args.items[0] ?? null));
detail('NameError', 'name', () => null);
detail('AttributeError', 'name', () => null);
detail('AttributeError', 'obj', () => null);
detail('ImportError', 'name', () => null);
detail('ImportError', 'path', () => null);
detail('ImportError', 'msg', (self) => self.args.items[0] ?? null);
detail('OSError', 'errno', (self) => (self.args.items.length > 1 ? self.args.items[0] : null));
detail('OSError', 'strerror', (self) => (self.args.items.length > 1 ? self.args.items[1] : null));
detail('OSError', 'filename', (self) => self.args.items[2] ?? null);
detail('SyntaxError', 'msg', (self) => self.args.items[0] ?? null);
['filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset'].forEach((name, at) => detail('SyntaxError', name, (self) => {
  const place = self.args.items[1];
  return place instanceof TupleValue ? place.items[at] ?? null : null;
}));
detail('SyntaxError', 'print_file_and_line', () => null);
