// `except*`: each handler takes its part of a group; what is left and what the handlers raise comes out as one.

import type { Statement } from '../../hir/nodes.ts';
import { keptName, line, raising } from './context.ts';
import type { Emission } from './context.ts';
import { forgetText, writeValue } from './variables.ts';

export function emitStarHandlers(emission: Emission, node: Statement & { kind: 'try' }): void {
  const [star, mark, part, partMark] = [keptName(emission), keptName(emission), keptName(emission), keptName(emission)];
  const { id } = emission.frame.body;
  line(emission, `} catch (e) { ${star} = starOf(caught(e, ${id}, pc)); ${mark} = beginStar(${star}); try {`);
  for (const handler of node.handlers) {
    if (handler.type === null) continue;
    line(emission, `${part} = ${raising(emission, handler.type, `starMatch(${star}, ${emission.value(handler.type)})`)};`);
    line(emission, `if (${part} !== null) { ${partMark} = beginHandled(${part}); try {`);
    if (handler.variable !== null) line(emission, `${writeValue(emission, handler.variable, part)}; try {`);
    emission.statements(handler.body);
    if (handler.variable !== null) line(emission, `} finally { ${forgetText(emission, handler.variable)}; }`);
    line(emission, `} catch (e) { starRaised(${star}, caught(e, ${id}, pc)); } finally { endHandled(${partMark}); } }`);
  }
  line(emission, `${part} = starEnd(${star});`);
  line(emission, `} catch (e) { throw noted(e); } finally { endHandled(${mark}); }`);
  line(emission, `if (${part} !== null) { pc = -1; throw ${part}; } }`);
}
