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
  line(emission, `${decorators.before}${writeValue(node.variable, made)};`);
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
  outer.inner.push([
    `function f${body.id}(d, bases, keywords) {`,
    `let ${self}; const space = classSpace(${textLiteral(body.qualifiedName)}, ${body.documentation === null ? 'null' : `textValue(${textLiteral(body.documentation)})`});`,
    ...declarations(frame, body.scope.temporaries),
    ...frame.inner,
    ...guarded(body, frame),
    `return ${self} = makeClass(d, ${textLiteral(node.name)}, bases, keywords, space);`,
    '}',
  ].join('\n'));
}
