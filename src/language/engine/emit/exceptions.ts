// try, raise and with. The end of the run (a set stop flag) passes every handler.

import type { Expression, Statement } from '../../hir/nodes.ts';
import { keptName, line, position, raising } from './context.ts';
import type { Emission } from './context.ts';
import { variableName } from './names.ts';
import { emitStarHandlers } from './star-handlers.ts';
import { forgetText, writeValue } from './variables.ts';

export function emitRaise(emission: Emission, node: Statement & { kind: 'raise' }): void {
  if (node.exception === null) {
    const again = keptName(emission);
    line(emission, `${position(emission, node)}; ${again} = raiseAgain(); pc = -1; throw ${again};`);
    return;
  }
  const exception = emission.value(node.exception);
  const kept = keptName(emission);
  line(emission, `${kept} = ${exception};`);
  const cause = node.cause === null ? 'undefined' : emission.value(node.cause);
  const made = raising(emission, node, `raised(${kept}, ${cause})`);
  const { frame } = emission;
  const { kind } = frame.body.scope;
  if (frame.tries > 0 || (kind !== 'function' && kind !== 'lambda')) {
    line(emission, `throw ${made};`);
    return;
  }
  // Throwing twice costs twice: the frame is noted here and the handler of the function passed by.
  frame.raisedOut ??= keptName(emission);
  line(emission, `${frame.raisedOut} = leave(${made}, ${frame.body.id}, pc); break B0;`);
}

export function emitTry(emission: Emission, node: Statement & { kind: 'try' }): void {
  emission.frame.tries++;
  emitParts(emission, node);
  emission.frame.tries--;
}

function emitParts(emission: Emission, node: Statement & { kind: 'try' }): void {
  const hasFinal = node.finalBody.length > 0;
  const passing = hasFinal ? keptName(emission) : '';
  if (hasFinal) {
    line(emission, `${passing} = null;`);
    line(emission, 'try {');
  }
  if (node.handlers.length === 0) emission.statements(node.body);
  else emitHandled(emission, node);
  if (!hasFinal) return;
  emission.frame.usesPosition = true;
  // The frame is noted before the final part moves the position; -1 keeps it from being noted twice.
  line(emission, `} catch (e) { ${passing} = passing(e, ${emission.frame.body.id}, pc); throw ${passing}; } finally {`);
  const mark = keptName(emission);
  line(emission, `${mark} = beginFinal(${passing});`);
  line(emission, 'try {');
  emission.statements(node.finalBody);
  line(emission, `} catch (e) { throw noted(e); } finally { endHandled(${mark}); }`);
  line(emission, `if (${passing} !== null) pc = -1;`);
  line(emission, '}');
}

function emitHandled(emission: Emission, node: Statement & { kind: 'try' }): void {
  const hasElse = node.orElse.length > 0;
  const isFine = hasElse ? keptName(emission) : '';
  if (hasElse) line(emission, `${isFine} = false;`);
  emission.frame.usesPosition = true;
  line(emission, 'try {');
  emission.statements(node.body);
  if (hasElse) line(emission, `${isFine} = true;`);
  if (node.isGroup) emitStarHandlers(emission, node);
  else emitHandlers(emission, node);
  if (!hasElse) return;
  line(emission, `if (${isFine}) {`);
  emission.statements(node.orElse);
  line(emission, '}');
}

function emitHandlers(emission: Emission, node: Statement & { kind: 'try' }): void {
  const exception = keptName(emission);
  const mark = keptName(emission);
  if (node.handlers.every((handler) => handler.type === null || isPlainType(handler.type))) return emitPlainHandlers(emission, node, { exception, mark });
  line(emission, `} catch (e) { ${exception} = caught(e, ${emission.frame.body.id}, pc); ${mark} = beginHandled(${exception}); try {`);
  let isOpen = true;
  node.handlers.forEach((handler, at) => {
    const test = handler.type === null ? 'true' : raising(emission, handler.type, `matches(${exception}, ${emission.value(handler.type)})`);
    line(emission, `${at === 0 ? '' : '} else '}if (${test}) {`);
    if (handler.type === null) isOpen = false;
    if (handler.variable === null) emission.statements(handler.body);
    else {
      line(emission, `${writeValue(emission, handler.variable, exception)};`);
      line(emission, 'try {');
      emission.statements(handler.body);
      line(emission, `} finally { ${forgetText(emission, handler.variable)}; }`);
    }
  });
  line(emission, isOpen ? `} else { pc = -1; throw ${exception}; }` : '}');
  line(emission, `} catch (e) { throw noted(e); } finally { endHandled(${mark}); } }`);
}

/** Names of types run nothing of the program, so an exception that no handler takes is not handled on its way. */
function emitPlainHandlers(emission: Emission, node: Statement & { kind: 'try' }, { exception, mark }: { exception: string; mark: string }): void {
  line(emission, `} catch (e) { ${exception} = caught(e, ${emission.frame.body.id}, pc);`);
  node.handlers.forEach((handler, at) => {
    const test = handler.type === null ? 'true' : raising(emission, handler.type, `matches(${exception}, ${emission.value(handler.type)})`);
    line(emission, `${at === 0 ? '' : '} else '}if (${test}) {`);
    line(emission, `${mark} = beginHandled(${exception}); try {`);
    if (handler.variable !== null) line(emission, `${writeValue(emission, handler.variable, exception)};`);
    emission.statements(handler.body);
    line(emission, `} catch (e) { throw noted(e); } finally { endHandled(${mark});${handler.variable === null ? '' : ` ${forgetText(emission, handler.variable)};`} }`);
  });
  const isOpen = node.handlers.every((handler) => handler.type !== null);
  line(emission, isOpen ? `} else { pc = -1; throw ${exception}; } }` : '} }');
}

function isPlainType(node: Expression): boolean {
  return (node.kind === 'read' && node.fallback === null && (node.isSurelyBound || node.variable.kind === 'builtin'))
    || (node.kind === 'tuple' && node.elements.every((element) => !element.isSpread && isPlainType(element.value)));
}

export function emitWith(emission: Emission, node: Statement & { kind: 'with' }): void {
  emission.frame.tries++;
  emitManaged(emission, node);
  emission.frame.tries--;
}

function emitManaged(emission: Emission, node: Statement & { kind: 'with' }): void {
  const manager = keptName(emission);
  const isDone = keptName(emission);
  const exception = keptName(emission);
  const id = emission.frame.body.id;
  line(emission, `${manager} = ${emission.value(node.context)};`);
  const wait = node.isAsync ? 'yield* ' : '';
  line(emission, `${position(emission, node)}; ${manager} = ${node.isAsync ? 'asyncManager' : 'withManager'}(${manager}); ${isDone} = false;`);
  line(emission, `${variableName(node.result)} = ${wait}${manager}.enter();`);
  line(emission, 'try { try {');
  emission.statements(node.body);
  line(emission, `} catch (e) { ${isDone} = true; ${exception} = caught(e, ${id}, pc); ${position(emission, node)}; if (!(${wait}${manager}.leaveWith(${exception}))) { pc = -1; throw ${exception}; } }`);
  line(emission, `} finally { if (!${isDone}) { ${position(emission, node)}; ${wait}${manager}.leave(); } }`);
}
