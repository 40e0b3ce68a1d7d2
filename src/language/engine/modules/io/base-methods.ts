// What every stream can do: close, iterate, serve as a context manager, tell what it can do.

import { defineAttribute, getAttribute } from '../../runtime/attributes.ts';
import { call, callValue } from '../../runtime/call.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { iterate } from '../../runtime/iterate.ts';
import { lengthOf } from '../../runtime/length.ts';
import { loadModule } from '../../runtime/modules.ts';
import { makeException, raise } from '../../runtime/raise.ts';
import { checkStop, state } from '../../runtime/state.ts';
import { builtinType, typeName, typeOf } from '../../runtime/types.ts';
import { type ExceptionValue, ListValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { requireInt } from '../../builtins/arguments.ts';
import { asInstance } from '../../builtins/instance.ts';
import { StreamValue, bufferedBase, ioBase, opened, rawBase, textBase } from './stream.ts';

/** Raised where a stream cannot do something at all. It is an OSError and a ValueError. */
export const unsupportedType = builtinType('UnsupportedOperation', null, { base: exceptionType('OSError'), module: 'io' });
const valueError = exceptionType('ValueError');
unsupportedType.bases.push(valueError);
unsupportedType.mro.splice(2, 0, valueError);
defineConstructor(unsupportedType, '*args', (cls: TypeValue, args: Value[]) => {
  const made = makeException(exceptionType('OSError'), args);
  return Object.setPrototypeOf(made, cls.prototype) as ExceptionValue;
});

export function unsupported(what: string): never {
  const made = makeException(exceptionType('OSError'), [what]);
  throw Object.setPrototypeOf(made, unsupportedType.prototype);
}

for (const type of [ioBase, rawBase, bufferedBase, textBase]) {
  defineConstructor(type, '*args, **kwargs', (cls: TypeValue) => asInstance(new StreamValue(), cls, type));
}
defineMethod(ioBase, '__init__', 'self, *args, **kwargs', () => null);

/** For what every stream has from its base, which says it with a full stop. */
function requireOpen(stream: StreamValue): StreamValue {
  if (stream.state.isClosed) raise.valueError('I/O operation on closed file.');
  return stream;
}

export function flush(stream: StreamValue): void {
  const current = requireOpen(stream).state;
  if (current.send !== null) state.flush();
  if (current.keep !== null && current.isChanged) current.keep();
  current.isChanged = false;
}

defineMethod(ioBase, 'flush', 'self, /', (self: StreamValue) => {
  flush(self);
  return null;
});
defineMethod(ioBase, 'close', 'self, /', (self: StreamValue) => {
  if (self.state.isClosed) return null;
  flush(self);
  self.state.isClosed = true;
  return null;
});
defineAttribute(ioBase, 'closed', (self: StreamValue) => self.state.isClosed);
defineMethod(ioBase, '__enter__', 'self, /', (self: StreamValue) => requireOpen(self));
defineMethod(ioBase, '__exit__', 'self, *args', (self: StreamValue) => {
  callValue(getAttribute(self, 'close'), []);
  return null;
});
defineMethod(ioBase, '__iter__', 'self, /', (self: StreamValue) => requireOpen(self));
defineMethod(ioBase, '__next__', 'self, /', (self: StreamValue) => {
  const line = callValue(getAttribute(self, 'readline'), []);
  return lengthOf(line) === 0 ? raise.stopIteration(null) : line;
});
defineMethod(ioBase, 'readlines', 'self, hint=-1, /', (self: StreamValue, hint: Value) => {
  requireOpen(self);
  const most = hint === null ? -1 : Number(requireInt(hint));
  const lines: Value[] = [];
  let size = 0;
  const readline = getAttribute(self, 'readline');
  for (;;) {
    checkStop();
    const line = callValue(readline, []);
    const length = lengthOf(line);
    if (length === 0) break;
    lines.push(line);
    size += Number(length);
    if (most > 0 && size >= most) break;
  }
  return new ListValue(lines);
});
defineMethod(ioBase, 'writelines', 'self, lines, /', (self: StreamValue, lines: Value) => {
  requireOpen(self);
  const write = getAttribute(self, 'write');
  const cursor = iterate(lines);
  for (let line = cursor.next(); line !== undefined; line = cursor.next()) {
    checkStop();
    call(state.depth, write, [line], null);
  }
  return null;
});
defineMethod(ioBase, 'readable', 'self, /', (self: StreamValue) => canDo(self, 'read') && opened(self).canRead);
defineMethod(ioBase, 'writable', 'self, /', (self: StreamValue) => canDo(self, 'write') && opened(self).canWrite);
defineMethod(ioBase, 'seekable', 'self, /', (self: StreamValue) => canDo(self, 'seek') && opened(self).more === null && self.state.send === null);
defineMethod(ioBase, 'isatty', 'self, /', (self: StreamValue) => {
  requireOpen(self);
  return false;
});
/** Only the three streams of the run itself have numbers. */
const numbers: Map<string, number> = new Map([['<stdin>', 0], ['<stdout>', 1], ['<stderr>', 2]]);
defineMethod(ioBase, 'fileno', 'self, /', (self: StreamValue) => {
  const { name, more, send } = requireOpen(self).state;
  const isOfRun = typeof name === 'string' && (more !== null || send !== null);
  return (isOfRun ? numbers.get(name) : undefined) ?? unsupported('fileno');
});
for (const name of ['seek', 'tell', 'truncate']) {
  defineMethod(ioBase, name, 'self, *args', () => unsupported(name === 'tell' ? 'seek' : name));
}
for (const type of [bufferedBase, textBase]) for (const name of ['read', 'write', 'detach']) defineMethod(type, name, 'self, *args', () => unsupported(name));
for (const name of ['read1', 'readinto', 'readinto1']) defineMethod(bufferedBase, name, 'self, *args', () => unsupported(name));
for (const name of ['read', 'readall']) defineMethod(rawBase, name, 'self, *args', (self: StreamValue, args: Value[]) => callValue(getAttribute(loadModule(state.depth, '_io_layers'), `raw_${name}`), [self, ...args]));
const checks = [['Readable', 'readable'], ['Writable', 'writable'], ['Seekable', 'seekable']];
for (const [name, what] of checks) {
  defineMethod(ioBase, `_check${name}`, 'self, *args', (self: StreamValue) => (callValue(getAttribute(self, what), []) === false ? unsupported(`File or stream is not ${what}.`) : null));
}
defineMethod(ioBase, '_checkClosed', 'self, *args', (self: StreamValue) => (getAttribute(self, 'closed') === true ? raise.valueError('I/O operation on closed file.') : null));
defineMethod(ioBase, 'readline', 'self, size=-1, /', (self: StreamValue, size: Value) => {
  if (!typeOf(self).isUser) return unsupported('readline');
  if (typeOf(self).mro.includes(textBase)) return unsupported('readline');
  return callValue(getAttribute(loadModule(state.depth, '_io_layers'), 'base_readline'), [self, size]);
});

/** The bases themselves can do nothing, and a class of the program says itself what it can. */
function canDo(self: StreamValue, name: string): boolean {
  if (typeOf(self).isUser && typeOf(self).mro.every((type) => type.isUser || bare.has(type.name))) return false;
  const found = typeOf(self).lookup(name);
  return typeof found === 'object' && found !== null && !('owner' in found && found.owner === ioBase);
}

const bare = new Set(['IOBase', 'RawIOBase', 'BufferedIOBase', 'TextIOBase', '_IOBase', '_RawIOBase', '_BufferedIOBase', '_TextIOBase', 'object', 'ABC']);

export function requireReadable(stream: StreamValue): void {
  if (!opened(stream).canRead) unsupported('not readable');
}

export function requireWritable(stream: StreamValue): void {
  if (!opened(stream).canWrite) unsupported('not writable');
}

/** How much a read should give: all where it is None or negative. */
export function countOf(value: Value): number {
  if (value === null) return Infinity;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'number') return raise.typeError(`argument should be integer or None, not '${typeName(value)}'`);
  return value < 0 ? Infinity : value;
}

