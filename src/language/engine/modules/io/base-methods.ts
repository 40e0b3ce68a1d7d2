// What every stream can do: close, iterate, serve as a context manager, tell what it can do.

import { defineAttribute, findAttribute, getAttribute } from '../../runtime/attributes.ts';
import { call, callValue } from '../../runtime/call.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { iterate } from '../../runtime/iterate.ts';
import { lengthOf } from '../../runtime/length.ts';
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
defineMethod(ioBase, 'fileno', 'self, /', () => unsupported('fileno'));
for (const name of ['read', 'seek', 'tell', 'truncate', 'detach']) {
  defineMethod(ioBase, name, 'self, *args', () => unsupported(name === 'tell' ? 'seek' : name));
}
defineMethod(ioBase, 'readline', 'self, size=-1, /', (self: StreamValue) => {
  // A class of the program that only has read(): one unit after the other.
  const read = findAttribute(self, 'read');
  if (read === undefined || !typeOf(self).isUser) return unsupported('readline');
  const parts: Value[] = [];
  for (;;) {
    checkStop();
    const part = callValue(read, [1]);
    if (lengthOf(part) === 0) break;
    parts.push(part);
    const isEnd = part === '\n' || (typeof part === 'object' && part !== null && 'bytes' in part && (part.bytes as Uint8Array)[0] === 10);
    if (isEnd) break;
  }
  if (parts.length === 0) return callValue(read, [0]);
  const empty = callValue(read, [0]);
  return callValue(getAttribute(empty, 'join'), [new ListValue(parts)]);
});

/** The bases themselves can do nothing. */
function canDo(self: StreamValue, name: string): boolean {
  const found = typeOf(self).lookup(name);
  return typeof found === 'object' && found !== null && !('owner' in found && found.owner === ioBase);
}

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

