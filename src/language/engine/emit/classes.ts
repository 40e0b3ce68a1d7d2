// A class statement: its body fills a namespace, then the class is made of it.

import type { Statement } from '../../hir/nodes.ts';
import { argumentTexts } from './calls.ts';
import { line, position, raising } from './context.ts';
import type { Emission } from './context.ts';
import { declarations, guarded, newFrame } from './functions.ts';
import { keepValues } from './keep.ts';
import { textLiteral, unitConstant } from './literals.ts';
import { isMakerPlain, isTypedMethod, knownClassText } from './typed-members.ts';
import { writeValue } from './variables.ts';
import { entryLines } from './watched.ts';

export function emitClass(emission: Emission, node: Statement & { kind: 'class' }): void {
  emitBody(emission, node);
  const decorators = keepValues(emission, node.decorators);
  const { before, positional, keywords } = argumentTexts(emission, node, 'null');
  let made = `(${before}${position(emission, node)}, f${node.body.id}(d + 1, ${positional}, ${keywords}))`;
  decorators.names.toReversed().forEach((decorator, at) => {
    made = raising(emission, node.decorators[node.decorators.length - 1 - at], `callOne(d, ${decorator}, ${made})`);
  });
  line(emission, `${decorators.before}${writeValue(emission, node.variable, made)};`);
}

/** `space` is the namespace; `q` + scope number is the class itself, for `super()`. */
function emitBody(emission: Emission, node: Statement & { kind: 'class' }): void {
  const { body } = node;
  const outer = emission.frame;
  const frame = newFrame(body, emission.needs.frames);
  emission.frame = frame;
  emission.statements(body.body);
  emission.frame = outer;
  const self = `q${body.scope.id}`;
  const isAtTop = outer.body.scope.kind === 'module' && outer.loops.length === 0;
  const isHoisted = !emission.needs.cells && canHoist(frame.inner, isAtTop ? /\bspace\b/ : new RegExp(`\\b(?:space|${self})\\b`));
  if (isHoisted) outer.inner.push(...frame.inner);
  if (isHoisted && isAtTop) emission.unitNames.push(self);
  outer.inner.push([
    `function f${body.id}(d, bases, keywords) {`,
    `${isHoisted && isAtTop ? '' : `let ${self}; `}const space = classSpace(d, { name: ${textLiteral(node.name)}, bases, keywords }, ${textLiteral(body.qualifiedName)}, ${body.documentation === null ? 'null' : `textValue(${textLiteral(body.documentation)})`});`,
    ...declarations(frame, body.scope.temporaries),
    ...entryLines(emission, body),
    ...(isHoisted ? [] : frame.inner),
    ...guarded(body, frame),
    `return ${self} = ${knownClassText(emission, node, `makeClass(d, ${textLiteral(node.name)}, bases, keywords, space, ${makerText(emission, node)}${isHoisted && isAtTop ? skeletonText(emission, node) : ''})`)};`,
    '}',
  ].join('\n'));
}

/** Methods that use nothing of the class body are made once with the unit, not at each run of the class statement. */
function canHoist(inner: string[], used: RegExp): boolean {
  return !inner.some((text) => used.test(text));
}

/** Keeps the form of a known class from run to run. */
function skeletonText(emission: Emission, node: Statement & { kind: 'class' }): string {
  if (emission.inferred.facts.classes.byVariable.get(node.variable)?.statement !== node) return '';
  const name = unitConstant(emission, `skeleton(${node.body.id})`);
  emission.skeletons.push(name);
  return `, ${name}`;
}

/** With a plain `__init__`, calls of the class are written out here, so that V8 sees each class apart. */
function makerText(emission: Emission, node: Statement & { kind: 'class' }): string {
  const statement = node.body.body.findLast((inner) => inner.kind === 'store' && inner.variable.name === '__init__');
  if (statement?.kind !== 'store' || statement.value.kind !== 'closure') return 'null';
  const { body } = statement.value;
  if (!isMakerPlain(body)) return 'null';
  const names = body.positional.slice(1).map((_, at) => `k${at}`);
  const list = names.map((name) => `, ${name}`).join('');
  const isTyped = isTypedMethod(emission, body);
  const code = `${isTyped ? 'h' : 'f'}${body.id}`;
  const typed = isTyped ? `, makeTyped: (C) => (d${list}) => { const s0 = new C(); f${body.id}(d, s0${list}); return s0; }` : '';
  return `{ arity: ${names.length}, initialize: ${code}, make: (C) => (d${list}) => { const s0 = new C(${names.join(', ')}); const s1 = ${code}(d, s0${list}); if (s1 !== null) initReturned(s1); return s0; }${typed} }`;
}
