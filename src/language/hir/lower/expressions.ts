// Lowers expressions. Chained compares, f-strings and boolean operations become explicit steps.

import type { Call as TreeCall, Compare, Expression as TreeExpression, FormattedString } from '../../ast/nodes.ts';
import type { ConstantValue, Expression, KeywordArgument, PositionalArgument } from '../nodes.ts';
import { privateName } from '../../scopes/private-names.ts';
import { namesCall } from './names-calls.ts';
import { walrusScope } from '../resolver.ts';
import { boolType, bytesType, complexType, dictType, dynType, floatType, listType, setType, strType, tupleType } from '../types.ts';
import { boolConstant, intConstantType, intrinsic, noneConstant, noteWrite, read, spanOf, temporary, textConstant, unsupported } from './context.ts';
import type { Lowering } from './context.ts';
import type { GeneratorUse } from './comprehensions.ts';
import type { Scope } from '../variables.ts';

export function lowerExpression(node: TreeExpression, lowering: Lowering): Expression {
  const span = spanOf(node);
  switch (node.kind) {
    case 'name': return lowerName(node.name, lowering, span);
    case 'number':
      if (node.type === 'int') return { kind: 'constant', value: node.value, literal: 'int', type: intConstantType(node.value), ...span };
      return node.type === 'float'
        ? { kind: 'constant', value: { float: Number(node.value) }, literal: 'float', type: floatType, ...span }
        : { kind: 'constant', value: { imaginary: Number(node.value) }, literal: 'complex', type: complexType, ...span };
    case 'string': return textConstant(node.value, span);
    case 'bytes': return { kind: 'constant', value: { bytes: node.value }, literal: 'bytes', type: bytesType, ...span };
    case 'constant':
      if (node.value === null) return noneConstant(span);
      return node.value === 'ellipsis' ? { kind: 'constant', value: 'ellipsis' satisfies ConstantValue, literal: 'ellipsis', type: dynType, ...span } : boolConstant(node.value, span);
    case 'formattedString': return lowerFormatted(node, lowering);
    case 'list': return { kind: 'list', elements: elementsOf(node.elements, lowering), type: listType, ...span };
    case 'tuple': return { kind: 'tuple', elements: elementsOf(node.elements, lowering), type: tupleType, ...span };
    case 'set': return { kind: 'set', elements: elementsOf(node.elements, lowering), type: setType, ...span };
    case 'dict':
      return { kind: 'dict', entries: node.entries.map((entry) => ({ key: entry.key === null ? null : lowering.expression(entry.key), value: lowering.expression(entry.value) })), type: dictType, ...span };
    case 'comprehension': return lowering.comprehension(node);
    case 'call': return lowerCall(node, lowering);
    case 'attribute':
      return { kind: 'attribute', object: lowering.expression(node.value), name: privateName(node.name.name, lowering.className), type: dynType, ...span };
    case 'subscript': return { kind: 'subscript', object: lowering.expression(node.value), index: lowering.expression(node.index), type: dynType, ...span };
    case 'slice': {
      const part = (value: TreeExpression | null) => (value === null ? null : lowering.expression(value));
      return { kind: 'slice', lower: part(node.lower), upper: part(node.upper), step: part(node.step), type: dynType, ...span };
    }
    case 'binary':
      return { kind: 'binary', operator: node.operator, left: lowering.expression(node.left), right: lowering.expression(node.right), isInPlace: false, type: dynType, ...span };
    case 'unary': {
      if (node.operator === 'not') return { kind: 'not', operand: lowering.test(node.operand), type: boolType, ...span };
      const operand = lowering.expression(node.operand);
      if (node.operator === '-' && operand.kind === 'constant') {
        if (operand.literal === 'int') return { ...operand, value: typeof operand.value === 'bigint' ? -operand.value : 0 - (operand.value as number), ...span };
        if (operand.literal === 'float') return { ...operand, value: { float: -(operand.value as { float: number }).float }, ...span };
      }
      return { kind: 'unary', operator: node.operator, operand, type: dynType, ...span };
    }
    case 'boolean':
      return node.values.map((value) => lowering.expression(value)).reduceRight((right, left) => (
        { kind: 'logical', operator: node.operator, left, right, type: left.type === boolType && right.type === boolType ? boolType : dynType, start: left.start, end: right.end }
      ));
    case 'compare': return lowerCompare(node, lowering);
    case 'conditional': {
      const test = lowering.test(node.test);
      return { kind: 'choose', test, whenTrue: lowering.expression(node.body), whenFalse: lowering.expression(node.orElse), type: dynType, ...span };
    }
    case 'lambda': return lowering.closure(node);
    case 'namedExpression': {
      const value = lowering.expression(node.value);
      const { variable } = lowering.resolver.resolve(privateName(node.target.name, lowering.className), walrusScope(lowering.scope));
      noteWrite(lowering, variable);
      return { kind: 'assignExpression', variable, value, type: dynType, ...span };
    }
    case 'yield':
      return { kind: 'yield', value: node.value === null ? noneConstant(span) : lowering.expression(node.value), type: dynType, ...span };
    case 'yieldFrom': return { kind: 'yieldFrom', value: lowering.expression(node.value), type: dynType, ...span };
    case 'await': {
      // A comprehension that waits makes the one around it wait too.
      if (lowering.scope.kind === 'comprehension') lowering.scope.isAsync = true;
      return { kind: 'await', value: lowering.expression(node.value), type: dynType, ...span };
    }
    default: return unsupported('this piece of text', node);
  }
}

export function lowerName(name: string, lowering: Lowering, span: { start: number; end: number }): Expression {
  if (name === '__class__' && lowering.scope.bindings.get(name)?.owner.kind === 'class') return intrinsic('classHere', [], span);
  const { variable, fallback } = lowering.resolver.resolve(privateName(name, lowering.className), lowering.scope);
  return { kind: 'read', variable, fallback, isSurelyBound: false, type: dynType, ...spanOf(span) };
}

export function elementsOf(nodes: TreeExpression[], lowering: Lowering): PositionalArgument[] {
  return nodes.map((node) => (node.kind === 'starred'
    ? { value: lowering.expression(node.value), isSpread: true }
    : { value: lowering.expression(node), isSpread: false }));
}

function lowerCall(node: TreeCall, lowering: Lowering): Expression {
  const span = spanOf(node);
  const { callee } = node;
  if (callee.kind === 'name' && callee.name === 'super' && node.arguments.length === 0) return intrinsic('superHere', [], span);
  const special = namesCall(node, lowering);
  if (special !== null) return special;
  const reduced = consumedGenerator(node, lowering);
  if (reduced !== null) return reduced;
  const target = callee.kind === 'attribute' ? lowering.expression(callee.value) : lowering.expression(callee);
  const positional: PositionalArgument[] = [];
  const keywords: KeywordArgument[] = [];
  for (const argument of node.arguments) {
    const value = lowering.expression(argument.value);
    if (argument.star === 2) keywords.push({ name: null, value });
    else if (argument.name !== null) keywords.push({ name: argument.name.name, value });
    else positional.push({ value, isSpread: argument.star === 1 });
  }
  if (callee.kind === 'attribute') {
    return { kind: 'methodCall', object: target, name: privateName(callee.name.name, lowering.className), positional, keywords, nameSpan: spanOf(callee), type: dynType, ...span };
  }
  return { kind: 'call', callee: target, positional, keywords, type: dynType, ...span };
}

const consumers: Record<string, GeneratorUse> = { sum: 'sum', any: 'any', all: 'all', list: 'list', set: 'set', tuple: 'list', sorted: 'list', frozenset: 'list' };

/** `sum(... for ...)` and its like: the builtin takes every element at once, or stops where it knows the answer. */
function consumedGenerator(node: TreeCall, lowering: Lowering): Expression | null {
  const { callee } = node;
  const [argument] = node.arguments;
  if (callee.kind !== 'name' || argument?.value.kind !== 'comprehension' || argument.value.shape !== 'generator' || argument.name !== null || argument.star !== 0) return null;
  if (!Object.hasOwn(consumers, callee.name) || (node.arguments.length > 1 && callee.name !== 'sorted') || isInAsync(lowering.scope)) return null;
  const target = lowerName(callee.name, lowering, callee);
  if (target.kind !== 'read' || target.variable.kind !== 'builtin' || argument.value.clauses.some((clause) => clause.isAsync)) return null;
  if (node.arguments.some((other) => other !== argument && (other.name === null || other.star !== 0))) return null;
  const value = lowering.comprehension(argument.value, consumers[callee.name]);
  if (callee.name !== 'tuple' && callee.name !== 'sorted' && callee.name !== 'frozenset') return value;
  const keywords = node.arguments.slice(1).map((other) => ({ name: other.name?.name ?? null, value: lowering.expression(other.value) }));
  return { kind: 'call', callee: target, positional: [{ value, isSpread: false }], keywords, type: dynType, ...spanOf(node) };
}

function isInAsync(start: Scope): boolean {
  for (let scope: Scope | null = start; scope !== null; scope = scope.parent) if (scope.isAsync) return true;
  return false;
}

/** `a < b < c`: b is evaluated once and c only where a < b holds. */
function lowerCompare(node: Compare, lowering: Lowering): Expression {
  const build = (left: Expression, position: number): Expression => {
    const operator = node.operators[position];
    const right = lowering.expression(node.comparators[position]);
    const span = { start: left.start, end: right.end };
    const type = operator === 'in' || operator === 'not in' || operator === 'is' || operator === 'is not' ? boolType : dynType;
    if (position === node.operators.length - 1) return { kind: 'compare', operator, left, right, type, ...span };
    const middle = temporary(lowering);
    const first: Expression = { kind: 'compare', operator, left, right: read(middle, right), type, ...span };
    const rest = build(read(middle, right), position + 1);
    const body: Expression = { kind: 'logical', operator: 'and', left: first, right: rest, type: first.type === boolType && rest.type === boolType ? boolType : dynType, start: left.start, end: rest.end };
    // The left value comes before the middle one.
    if (left.kind === 'constant' || (left.kind === 'read' && left.variable.kind === 'temporary')) return { kind: 'let', variable: middle, value: right, body, type: body.type, start: left.start, end: rest.end };
    const kept = temporary(lowering);
    first.left = read(kept, left);
    return { kind: 'let', variable: kept, value: left, body: { kind: 'let', variable: middle, value: right, body, type: body.type, start: left.start, end: rest.end }, type: body.type, start: left.start, end: rest.end };
  };
  return build(lowering.expression(node.left), 0);
}

function lowerFormatted(node: FormattedString, lowering: Lowering): Expression {
  const parts = node.parts.flatMap((part): Expression[] => {
    if (part.kind === 'string') return part.value === '' ? [] : [textConstant(part.value, part)];
    const value = lowering.expression(part.value);
    const specification = part.format === null ? null : lowerFormatted(part.format, lowering);
    // `{x=}` shows repr unless a format or conversion is given.
    const conversion = part.conversion ?? (part.debugText !== null && part.format === null ? 'r' : null);
    const formatted: Expression = { kind: 'format', value, conversion, specification, type: strType, ...spanOf(part) };
    return part.debugText === null ? [formatted] : [textConstant(part.debugText, part), formatted];
  });
  if (parts.length === 0) return textConstant('', node);
  return { kind: 'join', parts, type: strType, ...spanOf(node) };
}

