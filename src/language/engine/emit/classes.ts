// A class statement: its body fills a namespace, then the class is made of it.

import type { Statement } from '../../hir/nodes.ts';
import { argumentTexts } from './calls.ts';
import { line, position, raising } from './context.ts';
import type { Emission } from './context.ts';
import { declarations, guarded, newFrame } from './functions.ts';
import { keepValues } from './keep.ts';
import { textLiteral } from './literals.ts';
import { writeValue } from './variables.ts';

export function emitClass(emission: Emission, node: Statement & { kind: 'class' }): void {
  emitBody(emission, node);
  const decorators = keepValues(emission, node.decorators);
  const { before, positional, keywords } = argumentTexts(emission, node.positional, node.keywords);
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
  const frame = newFrame(body);
  emission.frame = frame;
  emission.statements(body.body);
  emission.frame = outer;
  const self = `q${body.scope.id}`;
  const isAtTop = outer.body.scope.kind === 'module' && outer.loops.length === 0;
  const isHoisted = canHoist(frame.inner, isAtTop ? /\bspace\b/ : new RegExp(`\\b(?:space|${self})\\b`));
  if (isHoisted) outer.inner.push(...frame.inner);
  if (isHoisted && isAtTop) emission.unitNames.push(self);
  outer.inner.push([
    `function f${body.id}(d, bases, keywords) {`,
    `${isHoisted && isAtTop ? '' : `let ${self}; `}const space = classSpace(d, { name: ${textLiteral(node.name)}, bases, keywords }, ${textLiteral(body.qualifiedName)}, ${body.documentation === null ? 'null' : `textValue(${textLiteral(body.documentation)})`});`,
    ...declarations(frame, body.scope.temporaries),
    ...(isHoisted ? [] : frame.inner),
    ...guarded(body, frame),
    `return ${self} = makeClass(d, ${textLiteral(node.name)}, bases, keywords, space, ${makerText(node)});`,
    '}',
  ].join('\n'));
}

/** Methods that use nothing of the class body are made once with the unit, not at each run of the class statement. */
function canHoist(inner: string[], used: RegExp): boolean {
  return !inner.some((text) => used.test(text));
}

/** With a plain `__init__`, calls of the class are written out here, so that V8 sees each class apart. */
function makerText(node: Statement & { kind: 'class' }): string {
  const statement = node.body.body.findLast((inner) => inner.kind === 'store' && inner.variable.name === '__init__');
  if (statement?.kind !== 'store' || statement.value.kind !== 'closure') return 'null';
  const { body } = statement.value;
  const isPlain = body.rest === null && body.keywordRest === null && body.keywordOnly.length === 0 && body.positional.length > 0 && !body.positional.some((entry) => entry.hasDefault);
  if (!isPlain || body.scope.isGenerator) return 'null';
  const names = body.positional.slice(1).map((_, at) => `k${at}`);
  const list = names.map((name) => `, ${name}`).join('');
  return `{ arity: ${names.length}, initialize: f${body.id}, make: (C) => (d${list}) => { const s0 = new C(${names.join(', ')}); const s1 = f${body.id}(d, s0${list}); if (s1 !== null) initReturned(s1); return s0; } }`;
}
