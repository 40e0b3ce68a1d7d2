// Lowers comprehensions: a scope of their own whose only parameter is the first iterator, made outside.

import type { Comprehension } from '../../ast/nodes.ts';
import type { Expression, FunctionBody, Statement } from '../nodes.ts';
import { dictType, dynType, listType, setType } from '../types.ts';
import type { Variable } from '../variables.ts';
import { intrinsic, read, spanOf, temporary } from './context.ts';
import type { Lowering } from './context.ts';
import { within } from './functions.ts';
import { variableOf } from './targets.ts';

const resultTypes = { list: listType, set: setType, dict: dictType, generator: dynType };

export function lowerComprehension(node: Comprehension, lowering: Lowering): Expression {
  const span = spanOf(node);
  const first = lowering.expression(node.clauses[0].iterable);
  const scope = lowering.resolver.scopeOf(node);
  if (node.shape === 'generator') scope.isGenerator = true;
  if (node.clauses.some((clause) => clause.isAsync)) scope.isAsync = true;
  const body: FunctionBody = {
    id: lowering.functions.length, scope, name: scope.name, qualifiedName: scope.qualifiedName, positionalOnly: 1, positional: [], rest: null, keywordOnly: [], keywordRest: null,
    body: [], documentation: null, returnType: resultTypes[node.shape], span,
  };
  lowering.functions.push(body);
  let result: Variable | null = null;
  within(lowering, scope, () => {
    const source = temporary(lowering);
    body.positional = [{ variable: source, hasDefault: false }];
    result = node.shape === 'generator' ? null : temporary(lowering);
    body.body = clauseStatements(node, 0, { source, result }, lowering);
  });
  if (scope.isAsync) {
    if (node.shape === 'generator') body.flavor = 'asyncGenerator';
    else if (lowering.scope.kind === 'comprehension') lowering.scope.isAsync = true;
  }
  return { kind: 'comprehend', shape: node.shape, body, source: intrinsic(node.clauses[0].isAsync ? 'asyncCursor' : 'cursor', [first], node.clauses[0].iterable), result, type: resultTypes[node.shape], ...span };
}

function clauseStatements(node: Comprehension, position: number, variables: { source: Variable; result: Variable | null }, lowering: Lowering): Statement[] {
  if (position === node.clauses.length) return [{ kind: 'evaluate', value: deliver(node, variables.result, lowering), ...spanOf(node.element) }];
  const clause = node.clauses[position];
  const iterable = position === 0 ? read(variables.source, clause.iterable) : lowering.expression(clause.iterable);
  const isName = clause.target.kind === 'name';
  const variable = clause.target.kind === 'name' ? variableOf(clause.target.name, lowering) : temporary(lowering);
  const targets = isName ? [] : lowering.assign(clause.target, read(variable, clause.target));
  const tests = clause.conditions.map((condition) => lowering.test(condition));
  const inner = clauseStatements(node, position + 1, variables, lowering);
  const guarded = tests.reduceRight<Statement[]>((body, test) => [{ kind: 'if', test, whenTrue: body, whenFalse: [], start: test.start, end: test.end }], inner);
  return [{ kind: 'for', variable, iterable, body: [...targets, ...guarded], orElse: [], isAsync: clause.isAsync, ...spanOf(clause) }];
}

function deliver(node: Comprehension, result: Variable | null, lowering: Lowering): Expression {
  const span = spanOf(node.element);
  const key = node.key === null ? null : lowering.expression(node.key);
  const element = lowering.expression(node.element);
  if (result === null) return { kind: 'yield', value: element, type: dynType, ...span };
  const target = read(result, node);
  if (key !== null) return intrinsic('comprehensionSet', [target, key, element], span);
  return intrinsic(node.shape === 'list' ? 'comprehensionAppend' : 'comprehensionAdd', [target, element], span);
}
