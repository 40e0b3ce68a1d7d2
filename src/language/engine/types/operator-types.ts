// The type of a binary operation from the types of its sides.

import type { Expression } from '../../hir/nodes.ts';
import { dynType, floatType, intType, listType, neverType, strType, tupleType } from '../../hir/types.ts';
import type { Type } from '../../hir/types.ts';
import type { Variable } from '../../hir/variables.ts';

export type KeepsSign = (variable: Variable) => boolean;

/** `keepsSign` tells of a variable whether every value it gets is zero or more. */
export function binaryType(node: Expression & { kind: 'binary' }, keepsSign: KeepsSign): Type {
  const left = node.left.type.name;
  const right = node.right.type.name;
  if (left === 'never' || right === 'never') return neverType;
  if (isNumber(left) && isNumber(right)) {
    if (left === 'float' || right === 'float') return floatOperation(node, keepsSign);
    return intOperation(node, left === 'bool' && right === 'bool');
  }
  if (node.operator === '+' && left === right) {
    if (left === 'str') return strType;
    if (left === 'list') return listType;
    if (left === 'tuple') return tupleType;
  }
  if (node.operator === '%' && left === 'str') return strType;
  if (node.operator === '*' && ((left === 'str' && isInt(right)) || (right === 'str' && isInt(left)))) return strType;
  if (node.operator === '*' && ((left === 'list' && isInt(right)) || (right === 'list' && isInt(left)))) return listType;
  return dynType;
}

function isInt(name: string): boolean {
  return name === 'int' || name === 'bool';
}

function isNumber(name: string): boolean {
  return name === 'int' || name === 'bool' || name === 'float';
}

function floatOperation(node: Expression & { kind: 'binary' }, keepsSign: KeepsSign): Type {
  switch (node.operator) {
    case '+': case '-': case '*': case '/': case '//': case '%': return floatType;
    // A negative base with a broken exponent gives a complex number.
    case '**': return (node.right.kind === 'constant' && node.right.literal === 'int') || isNeverNegative(node.left, keepsSign) ? floatType : dynType;
    default: return dynType;
  }
}

function intOperation(node: Expression & { kind: 'binary' }, areBools: boolean): Type {
  switch (node.operator) {
    case '/': return floatType;
    case '**': return node.right.kind === 'constant' && node.right.literal === 'int' && (node.right.value as number | bigint) >= 0 ? intType : dynType;
    case '&': case '|': case '^': return areBools ? dynType : intType;
    case '@': return dynType;
    default: return intType;
  }
}

/** True where the form of a number shows that it is zero or more: squares, sums of them, `abs(...)`, plain constants. */
export function isNeverNegative(node: Expression, keepsSign: KeepsSign): boolean {
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
