// Lowers comprehensions: a scope of their own whose only parameter is the first iterator, made outside.

import type { Comprehension } from '../../ast/nodes.ts';
import type { Expression, FunctionBody, Statement } from '../nodes.ts';
import { boolType, dictType, dynType, listType, setType } from '../types.ts';
import type { Variable } from '../variables.ts';
import { boolConstant, intConstant, intrinsic, read, spanOf, temporary } from './context.ts';
import type { Lowering } from './context.ts';
import { within } from './functions.ts';
import { store, variableOf } from './targets.ts';

const resultTypes = { list: listType, set: setType, dict: dictType, generator: dynType };

/** What is made of a generator expression by the one call that takes it: then no generator is needed. */
export type GeneratorUse = 'list' | 'set' | 'sum' | 'any' | 'all';

export function lowerComprehension(written: Comprehension, lowering: Lowering, use: GeneratorUse | null = null): Expression {
  const span = spanOf(written);
  const node: Comprehension = use === 'list' || use === 'set' ? { ...written, shape: use } : written;
  const first = lowering.expression(node.clauses[0].iterable);
  const scope = lowering.resolver.scopeOf(written);
  if (node.shape === 'generator' && use === null) scope.isGenerator = true;
  if (node.clauses.some((clause) => clause.isAsync)) scope.isAsync = true;
  const body: FunctionBody = {
    id: lowering.functions.length, scope, name: scope.name, qualifiedName: scope.qualifiedName, positionalOnly: 1, positional: [], rest: null, keywordOnly: [], keywordRest: null,
    body: [], documentation: null, returnType: resultTypes[node.shape], span,
    ...(node.shape === 'generator' ? {} : { gathers: node.shape }), ...(use === null ? {} : { endsStops: true }),
  };
  lowering.functions.push(body);
  let result: Variable | null = null;
  within(lowering, scope, () => {
    const source = temporary(lowering);
    body.positional = [{ variable: source, hasDefault: false }];
    result = node.shape === 'generator' ? null : temporary(lowering);
    if (use === 'sum' || use === 'any' || use === 'all') body.body = reduction(node, use, source, lowering);
    else body.body = clauseStatements(node, 0, source, () => [{ kind: 'evaluate', value: deliver(node, result, lowering), ...spanOf(node.element) }], lowering);
  });
  if (scope.isAsync) {
    if (node.shape === 'generator') body.flavor = 'asyncGenerator';
    else if (lowering.scope.kind === 'comprehension') lowering.scope.isAsync = true;
  }
  return { kind: 'comprehend', shape: node.shape, body, source: intrinsic(node.clauses[0].isAsync ? 'asyncCursor' : 'cursor', [first], node.clauses[0].iterable), result, type: use === 'any' || use === 'all' ? boolType : resultTypes[node.shape], ...span };
}

/** `sum`, `any` and `all` as loops: the answer grows, or ends the loop, where the generator would have yielded. */
function reduction(node: Comprehension, use: 'sum' | 'any' | 'all', source: Variable, lowering: Lowering): Statement[] {
  const span = spanOf(node);
  if (use !== 'sum') {
    const found = use === 'any';
    const give = (value: boolean): Statement => ({ kind: 'return', value: boolConstant(value, span), ...span });
    const loop = clauseStatements(node, 0, source, () => {
      const test = lowering.test(node.element);
      return [{ kind: 'if', test: found ? test : { kind: 'not', operand: test, type: boolType, ...spanOf(node.element) }, whenTrue: [give(found)], whenFalse: [], ...spanOf(node.element) }];
    }, lowering);
    return [...loop, give(!found)];
  }
  const total = temporary(lowering);
  const loop = clauseStatements(node, 0, source, () => {
    const element = lowering.expression(node.element);
    return [store(total, { kind: 'binary', operator: '+', left: read(total, span), right: element, isInPlace: false, type: dynType, ...spanOf(node.element) }, node.element)];
  }, lowering);
  return [store(total, intConstant(0, span), span), ...loop, { kind: 'return', value: read(total, span), ...span }];
}

function clauseStatements(node: Comprehension, position: number, source: Variable, last: () => Statement[], lowering: Lowering): Statement[] {
  if (position === node.clauses.length) return last();
  const clause = node.clauses[position];
  const iterable = position === 0 ? read(source, clause.iterable) : lowering.expression(clause.iterable);
  const isName = clause.target.kind === 'name';
  const variable = clause.target.kind === 'name' ? variableOf(clause.target.name, lowering) : temporary(lowering);
  const targets = isName ? [] : lowering.assign(clause.target, read(variable, clause.target));
  const tests = clause.conditions.map((condition) => lowering.test(condition));
  const inner = clauseStatements(node, position + 1, source, last, lowering);
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
