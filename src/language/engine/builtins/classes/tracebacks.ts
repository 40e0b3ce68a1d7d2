// Tracebacks, frames and code as programs see them.

import { defineAttribute } from '../../runtime/attributes.ts';
import { defineMethod } from '../../runtime/define.ts';
import { dictOver } from '../../runtime/namespaces.ts';
import { raise } from '../../runtime/raise.ts';
import { builtinsModule } from '../../runtime/show-result.ts';
import { address } from '../../runtime/show.ts';
import { FrameCodeValue, frameCodeType, frameType, tracebackType } from '../../runtime/tracebacks.ts';
import { TracebackValue } from '../../runtime/tracebacks.ts';
import type { FrameValue } from '../../runtime/tracebacks.ts';
import { typeName } from '../../runtime/types.ts';
import { DictValue, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

defineAttribute(tracebackType, 'tb_frame', (self: TracebackValue) => self.frame);
defineAttribute(tracebackType, 'tb_lineno', (self: TracebackValue) => self.frame.line);
defineAttribute(tracebackType, 'tb_lasti', () => 0);
defineAttribute(tracebackType, 'tb_next', (self: TracebackValue) => self.next, (self: TracebackValue, value) => {
  if (value !== null && !((value as Value) instanceof TracebackValue)) return raise.typeError(`expected traceback object or None, got '${typeName(value)}'`);
  for (let entry = value as unknown as TracebackValue | null; entry !== null; entry = entry.next) if (entry === self) return raise.valueError('traceback loop detected');
  self.next = value as unknown as TracebackValue | null;
});

defineAttribute(frameType, 'f_lineno', (self: FrameValue) => self.line);
defineAttribute(frameType, 'f_back', (self: FrameValue) => self.back);
defineAttribute(frameType, 'f_code', (self: FrameValue) => codeOf(self));
defineAttribute(frameType, 'f_locals', ({ live }: FrameValue) => (live === null ? new DictValue() : live.info.name === '<module>' ? dictOver(live.names) : live.locals?.() ?? new DictValue()));
defineAttribute(frameType, 'f_globals', ({ live }: FrameValue) => (live === null ? new DictValue() : dictOver(live.names)));
defineAttribute(frameType, 'f_builtins', () => dictOver(builtinsModule().attributes));
defineAttribute(frameType, 'f_lasti', () => 0);
defineMethod(frameType, 'clear', 'self, /', () => null);
defineMethod(frameType, '__repr__', 'self, /', (self: FrameValue) => textValue(`<frame at ${address(self)}, file '${self.frame.source.fileName}', line ${self.line}, code ${self.frame.functionName}>`));

const codes: WeakMap<object, FrameCodeValue> = new WeakMap();
function codeOf(frame: FrameValue): FrameCodeValue {
  let code = codes.get(frame);
  if (code === undefined) codes.set(frame, code = new FrameCodeValue(frame.frame.functionName, frame.frame.source.fileName, frame.live?.info.facts?.line ?? frame.line, frame.live?.info.qualifiedName));
  return code;
}
defineAttribute(frameCodeType, 'co_name', (self: FrameCodeValue) => textValue(self.name));
defineAttribute(frameCodeType, 'co_qualname', (self: FrameCodeValue) => textValue(self.qualifiedName));
defineAttribute(frameCodeType, 'co_filename', (self: FrameCodeValue) => textValue(self.fileName));
defineAttribute(frameCodeType, 'co_firstlineno', (self: FrameCodeValue) => self.firstLine);
