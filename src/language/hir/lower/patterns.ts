// Lowers `match` to nested tests. Names are bound only once a whole pattern holds, as Python does it.

import type { Match, Pattern } from '../../ast/nodes.ts';
import type { Expression, Statement } from '../nodes.ts';
import { boolType, dynType, tupleType } from '../types.ts';
import type { Variable } from '../variables.ts';
import { boolConstant, intConstant, intrinsic, noneConstant, read, spanOf, temporary, textConstant, truth, unsupported } from './context.ts';
import type { Lowering } from './context.ts';
import { store, variableOf } from './targets.ts';

interface Binding {
  name: string;
  variable: Variable;
  pattern: Pattern;
}

export function lowerMatch(node: Match, lowering: Lowering): Statement[] {
  const label = lowering.nextLabel++;
  const subject = temporary(lowering);
  const cases = node.cases.map((entry): Statement => {
    const bindings: Binding[] = [];
    const test = lowerPattern(entry.pattern, read(subject, node.subject), bindings, lowering);
    const names = bindings.map((binding) => store(variableOf(binding.name, lowering), read(binding.variable, binding.pattern), binding.pattern));
    const body: Statement[] = [...lowering.statements(entry.body), { kind: 'leave', label, ...spanOf(entry) }];
    const guarded: Statement[] = entry.guard === null ? body : [{ kind: 'if', test: lowering.test(entry.guard), whenTrue: body, whenFalse: [], ...spanOf(entry.guard) }];
    return { kind: 'if', test, whenTrue: [...names, ...guarded], whenFalse: [], ...spanOf(entry) };
  });
  return [{ kind: 'block', label, body: [store(subject, lowering.expression(node.subject), node.subject), ...cases], ...spanOf(node) }];
}

function lowerPattern(pattern: Pattern, subject: Expression, bindings: Binding[], lowering: Lowering): Expression {
  const span = spanOf(pattern);
  switch (pattern.kind) {
    case 'valuePattern': return truth({ kind: 'compare', operator: '==', left: subject, right: lowering.expression(pattern.value), type: dynType, ...span });
    case 'singletonPattern': {
      const right = pattern.value === null ? noneConstant(span) : boolConstant(pattern.value, span);
      return { kind: 'compare', operator: 'is', left: subject, right, type: boolType, ...span };
    }
    case 'asPattern': {
      const inner = pattern.pattern === null ? null : lowerPattern(pattern.pattern, subject, bindings, lowering);
      const capture = pattern.name === null ? null : bind(pattern.name.name, subject, pattern, bindings, lowering);
      return all([inner, capture], pattern);
    }
    case 'starPattern': return pattern.name === null ? boolConstant(true, span) : bind(pattern.name.name, subject, pattern, bindings, lowering);
    case 'orPattern': {
      const tests = pattern.patterns.map((alternative) => {
        const own: Binding[] = [];
        const test = lowerPattern(alternative, subject, own, lowering);
        // Every alternative binds the same names: they share one temporary each.
        const moves = own.map((binding) => {
          let shared = bindings.find((other) => other.name === binding.name);
          if (shared === undefined) bindings.push(shared = { name: binding.name, variable: temporary(lowering), pattern });
          return intrinsic('alwaysTrue', [{ kind: 'assignExpression', variable: shared.variable, value: read(binding.variable, pattern), type: dynType, ...span }], span, boolType);
        });
        return all([test, ...moves], pattern);
      });
      return tests.reduceRight((right, left) => ({ kind: 'logical', operator: 'or', left, right, type: boolType, ...span }));
    }
    case 'sequencePattern': return lowerSequence(pattern.patterns, subject, bindings, lowering, pattern);
    case 'mappingPattern': {
      const tests = pattern.keys.map((keyNode, position) => {
        const item = temporary(lowering);
        const found = intrinsic('mappingGet', [subject, lowering.expression(keyNode)], span);
        const has = intrinsic('alwaysBound', [{ kind: 'assignExpression', variable: item, value: found, type: dynType, ...span }], span, boolType);
        return all([has, lowerPattern(pattern.patterns[position], read(item, pattern), bindings, lowering)], pattern);
      });
      const keys: Expression = { kind: 'tuple', elements: pattern.keys.map((keyNode) => ({ value: lowering.expression(keyNode), isSpread: false })), type: tupleType, ...span };
      const rest = pattern.rest === null ? null : bind(pattern.rest.name, intrinsic('mappingRest', [subject, keys], span), pattern, bindings, lowering);
      return all([intrinsic('isMapping', [subject], span, boolType), ...tests, rest], pattern);
    }
    case 'classPattern': {
      const fields = temporary(lowering);
      const names: Expression = { kind: 'tuple', elements: pattern.keywords.map((keyword) => ({ value: textConstant(keyword.name.name, span), isSpread: false })), type: tupleType, ...span };
      const found = intrinsic('classFields', [subject, lowering.expression(pattern.class), intConstant(pattern.patterns.length, span), names], span);
      const has = intrinsic('alwaysBound', [{ kind: 'assignExpression', variable: fields, value: found, type: dynType, ...span }], span, boolType);
      const inner = [...pattern.patterns, ...pattern.keywords.map((keyword) => keyword.pattern)];
      return all([has, ...inner.map((part, position) => onItem(part, intrinsic('sequenceItem', [read(fields, span), intConstant(position, span)], span), bindings, lowering))], pattern);
    }
    default: return unsupported('this pattern', pattern);
  }
}

function lowerSequence(patterns: Pattern[], subject: Expression, bindings: Binding[], lowering: Lowering, node: Pattern): Expression {
  const span = spanOf(node);
  const starIndex = patterns.findIndex((pattern) => pattern.kind === 'starPattern');
  const count = starIndex < 0 ? patterns.length : patterns.length - 1;
  const length = intrinsic(starIndex < 0 ? 'lengthIs' : 'lengthAtLeast', [subject, intConstant(count, span)], span, boolType);
  const items = patterns.map((pattern, position) => {
    const fromEnd = patterns.length - position;
    if (pattern.kind === 'starPattern' && pattern.name === null) return null;
    const item = starIndex < 0 || position < starIndex
      ? intrinsic('sequenceItem', [subject, intConstant(position, span)], span)
      : position === starIndex
        ? intrinsic('sequenceMiddle', [subject, intConstant(starIndex, span), intConstant(fromEnd - 1, span)], span)
        : intrinsic('sequenceItemFromEnd', [subject, intConstant(fromEnd, span)], span);
    return onItem(pattern, item, bindings, lowering);
  });
  return all([intrinsic('isSequence', [subject], span, boolType), length, ...items], node);
}

/** Keeps a part of the subject in a temporary and tests it. */
function onItem(pattern: Pattern, item: Expression, bindings: Binding[], lowering: Lowering): Expression | null {
  if (pattern.kind === 'asPattern' && pattern.pattern === null && pattern.name === null) return null;
  const variable = temporary(lowering);
  const span = spanOf(pattern);
  const keep = intrinsic('alwaysTrue', [{ kind: 'assignExpression', variable, value: item, type: dynType, ...span }], span, boolType);
  return all([keep, lowerPattern(pattern, read(variable, pattern), bindings, lowering)], pattern);
}

function bind(name: string, value: Expression, pattern: Pattern, bindings: Binding[], lowering: Lowering): Expression {
  const variable = temporary(lowering);
  bindings.push({ name, variable, pattern });
  const span = spanOf(pattern);
  return intrinsic('alwaysTrue', [{ kind: 'assignExpression', variable, value, type: dynType, ...span }], span, boolType);
}

function all(tests: (Expression | null)[], node: Pattern): Expression {
  const present = tests.filter((test) => test !== null);
  if (present.length === 0) return boolConstant(true, node);
  return present.reduceRight((right, left) => ({ kind: 'logical', operator: 'and', left, right, type: boolType, ...spanOf(node) }));
}
