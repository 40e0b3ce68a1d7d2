// Where a warning comes from: the place of a function that called, a number of calls up, and the text of its line.

import { makeFunction } from '../../runtime/define.ts';
import { isLibraryFile } from '../../runtime/library-frames.ts';
import { lineOf, liveFrames } from '../../runtime/live-frames.ts';
import type { LiveFrame } from '../../runtime/live-frames.ts';
import { defineModule } from '../../runtime/modules.ts';
import { state } from '../../runtime/state.ts';
import { FrameValue } from '../../runtime/tracebacks.ts';
import { TupleValue, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

function moduleName({ names }: LiveFrame): Value {
  return names.get('__name__') ?? '__main__';
}

defineModule('_places', () => new Map<string, Value>([
  ['place', makeFunction('place', 'level, /', (level: Value) => {
    const own = liveFrames().filter((frame) => !isLibraryFile(frame.source.fileName));
    if (own.length === 0) return new TupleValue([state.mainModule?.attributes.get('__file__') ?? 'program.hc', 1, '__main__', '']);
    const frame = typeof level === 'number' ? own[Math.max(level, 1) - 1] as LiveFrame | undefined : undefined;
    if (frame === undefined) return new TupleValue(['sys', 1, 'sys', '']);
    const line = lineOf(frame);
    return new TupleValue([textValue(frame.source.fileName), line, moduleName(frame), textValue(frame.source.lines().lineText(line).trim())]);
  })],
  ['line_text', makeFunction('line_text', 'frame, line, /', (frame: Value, line: Value) => (frame instanceof FrameValue && typeof line === 'number' ? textValue(`${frame.frame.source.lines().lineText(line)}\n`) : ''))],
]));
