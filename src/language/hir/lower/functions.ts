// Lowers functions and lambdas: parameters, defaults and the body in its own scope.

import type { FunctionDefinition, Lambda, Parameter, Statement as TreeStatement } from '../../ast/nodes.ts';
import type { Closure, Expression, FunctionBody, ParameterEntry, Statement } from '../nodes.ts';
import { privateName } from '../../scopes/private-names.ts';
import { allParameters } from '../../scopes/index.ts';
import { dynType, functionType } from '../types.ts';
import type { Scope, Variable } from '../variables.ts';
import { annotationOf, spanOf } from './context.ts';
import type { Lowering } from './context.ts';

export function lowerClosure(node: FunctionDefinition | Lambda, lowering: Lowering): Closure {
  const { parameters } = node;
  const positional = [...parameters.positionalOnly, ...parameters.positional];
  const defaults = positional.flatMap((parameter) => (parameter.default === null ? [] : [lowering.expression(parameter.default)]));
  const keywordDefaults = parameters.keywordOnly.flatMap((parameter) => (parameter.default === null ? [] : [{ name: parameter.name.name, value: lowering.expression(parameter.default) }]));
  const annotations: Closure['annotations'] = [];
  if (node.kind === 'functionDefinition') {
    // Python keeps them in the order of the text.
    for (const parameter of allParameters(parameters).toSorted((left, right) => left.start - right.start)) {
      if (parameter.annotation !== null) annotations.push({ name: parameter.name.name, value: annotationOf(parameter.annotation, lowering) });
    }
    if (node.returns !== null) annotations.push({ name: 'return', value: annotationOf(node.returns, lowering) });
  }
  const scope = lowering.resolver.scopeOf(node);
  const own = (parameter: Parameter): Variable => {
    const variable = scope.own.get(privateName(parameter.name.name, lowering.className)) as Variable;
    variable.assignments++;
    return variable;
  };
  const entry = (parameter: Parameter): ParameterEntry => ({ variable: own(parameter), hasDefault: parameter.default !== null });
  const body: FunctionBody = {
    id: lowering.functions.length, scope, name: scope.name, qualifiedName: scope.qualifiedName, positionalOnly: parameters.positionalOnly.length,
    positional: positional.map(entry),
    rest: parameters.rest === null ? null : own(parameters.rest),
    keywordOnly: parameters.keywordOnly.map(entry),
    keywordRest: parameters.keywordRest === null ? null : own(parameters.keywordRest),
    body: [], documentation: node.kind === 'lambda' ? null : documentationOf(node.body), returnType: dynType, span: spanOf(node),
  };
  if (scope.isAsync) {
    body.flavor = scope.isGenerator ? 'asyncGenerator' : 'coroutine';
    // Either way a call runs nothing yet, as with a generator.
    scope.isGenerator = true;
  }
  lowering.functions.push(body);
  body.body = within(lowering, scope, () => {
    if (node.kind === 'functionDefinition') return lowering.statements(node.body);
    const value: Expression = lowering.expression(node.body);
    return [{ kind: 'return', value, ...spanOf(node.body) } satisfies Statement];
  });
  return { kind: 'closure', body, defaults, keywordDefaults, annotations, type: functionType, ...spanOf(node) };
}

/** Lowers something in another scope and comes back. */
export function within<Result>(lowering: Lowering, scope: Scope, work: () => Result, className: string | null = lowering.className): Result {
  const outer = { scope: lowering.scope, className: lowering.className };
  lowering.scope = scope;
  lowering.className = className;
  try {
    return work();
  } finally {
    lowering.scope = outer.scope;
    lowering.className = outer.className;
  }
}

/** The docstring: a str alone as the first statement. */
export function documentationOf(body: TreeStatement[]): string | null {
  const first = body[0];
  return first?.kind === 'expression' && first.value.kind === 'string' ? first.value.value : null;
}
