// The type of an operation on builtin values from the types of its sides.

import type { BinaryOperator } from '../../ast/nodes.ts';
import type { Expression } from '../../hir/nodes.ts';
import { dynType, floatType, intType, naturalType, neverType, smallIntType, strType, tupleType } from '../../hir/types.ts';
import type { Type } from '../../hir/types.ts';
import type { Variable } from '../../hir/variables.ts';

export type KeepsSign = (variable: Variable) => boolean;
type BinaryNode = Expression & { kind: 'binary' };

/** Lists are left to the walk. `keepsSign` tells of a variable whether every value it gets is zero or more. */
export function binaryType(node: BinaryNode, keepsSign: KeepsSign): Type {
  const left = node.left.type.name;
  const right = node.right.type.name;
  if (left === 'never' || right === 'never') return neverType;
  if (isNumber(left) && isNumber(right)) {
    if (left === 'float' || right === 'float') return floatOperation(node, keepsSign);
    return intOperation(node, left === 'bool' && right === 'bool');
  }
  if (node.operator === '+' && left === right) {
    if (left === 'str') return strType;
    if (left === 'tuple') return tupleType;
  }
  if (node.operator === '%' && left === 'str') return strType;
  if (node.operator === '*' && ((left === 'str' && isInt(right)) || (right === 'str' && isInt(left)))) return strType;
  return dynType;
}

function isInt(name: string): boolean {
  return name === 'int' || name === 'bool';
}

function isNumber(name: string): boolean {
  return name === 'int' || name === 'bool' || name === 'float';
}

function floatOperation(node: BinaryNode, keepsSign: KeepsSign): Type {
  switch (node.operator) {
    case '+': case '-': case '*': case '/': case '//': case '%': return floatType;
    // A negative base with a broken exponent gives a complex number.
    case '**': return (node.right.kind === 'constant' && node.right.literal === 'int') || isNeverNegative(node.left, keepsSign) ? floatType : dynType;
    default: return dynType;
  }
}

function intOperation(node: BinaryNode, areBools: boolean): Type {
  switch (node.operator) {
    case '/': return floatType;
    case '**': {
      if (node.right.kind !== 'constant' || node.right.literal !== 'int' || (node.right.value as number | bigint) < 0) return dynType;
      return node.right.value === 2 ? rangeOf('*', bitsOf(node.left), bitsOf(node.left), node) : intType;
    }
    case '&': case '|': case '^': return areBools ? dynType : rangeOf(node.operator, bitsOf(node.left), bitsOf(node.right), node);
    case '@': return dynType;
    default: return rangeOf(node.operator, bitsOf(node.left), bitsOf(node.right), node);
  }
}

function bitsOf(node: Expression): number | undefined {
  return node.type.name === 'bool' ? 1 : node.type.bits;
}

/** A natural constant: what it is, else undefined. */
export function naturalConstant(node: Expression): number | undefined {
  return node.kind === 'constant' && typeof node.value === 'number' && node.value >= 0 ? node.value : undefined;
}

function rangeOf(operator: BinaryOperator, left: number | undefined, right: number | undefined, node: BinaryNode): Type {
  const constant = naturalConstant(node.right);
  switch (operator) {
    case '+': return left === undefined || right === undefined ? intType : naturalType(Math.max(left, right) + 1);
    case '*': return left === undefined || right === undefined ? intType : naturalType(left + right);
    case '-': return left === undefined || right === undefined || Math.max(left, right) > 52 ? intType : smallIntType;
    // One natural side is enough: the result is no larger.
    case '&': return left === undefined && right === undefined ? intType : naturalType(Math.min(left ?? 53, right ?? 53));
    case '|': case '^': return left === undefined || right === undefined ? intType : naturalType(Math.max(left, right));
    case '%': return constant !== undefined && constant > 0 ? naturalType(bitsBelow(constant)) : left !== undefined && right !== undefined ? naturalType(right) : intType;
    case '//': return left !== undefined && right !== undefined ? naturalType(left) : intType;
    case '>>': return left !== undefined && right !== undefined ? naturalType(constant === undefined ? left : Math.max(0, left - constant)) : intType;
    case '<<': return left === undefined || constant === undefined ? intType : naturalType(left + constant);
    default: return intType;
  }
}

/** How many bits the numbers below this one need. */
function bitsBelow(limit: number): number {
  return limit <= 1 ? 0 : Math.floor(Math.log2(limit - 1)) + 1;
}

/** True where the form of a number shows that it is zero or more: squares, sums of them, `abs(...)`, plain constants. */
export function isNeverNegative(node: Expression, keepsSign: KeepsSign): boolean {
  if (node.type.bits !== undefined) return true;
  switch (node.kind) {
    case 'constant': return (node.literal === 'int' || node.literal === 'float') && (node.value as number | bigint) >= 0;
    case 'read': return node.fallback === null && keepsSign(node.variable);
    case 'call': return node.callee.kind === 'read' && node.callee.variable.kind === 'builtin' && node.callee.variable.name === 'abs';
    case 'binary': {
      const { left, right } = node;
      if (node.operator === '*' && left.kind === 'read' && right.kind === 'read' && left.variable === right.variable) return true;
      return ['+', '*', '/'].includes(node.operator) && isNeverNegative(left, keepsSign) && isNeverNegative(right, keepsSign);
    }
    default: return false;
  }
}
