// Expressions as JavaScript booleans: truth, compares, `not`, `and`, `or`.

import type { Expression } from '../../hir/nodes.ts';
import { raising, setsPosition, temporaryName } from './context.ts';
import type { Emission } from './context.ts';
import { keepValues } from './keep.ts';
import { textLiteral } from './literals.ts';

type CompareNode = Expression & { kind: 'compare' };

export function conditionText(emission: Emission, node: Expression): string {
  switch (node.kind) {
    case 'truth': return truthText(emission, node.operand);
    case 'not': return `!${emission.condition(node.operand)}`;
    case 'constant': if (node.literal === 'bool') return String(node.value); break;
    case 'compare': return compareCondition(emission, node);
    case 'logical': return `(${emission.condition(node.left)} ${node.operator === 'and' ? '&&' : '||'} ${emission.condition(node.right)})`;
    case 'let': {
      // The temporary is a variable of the function; it is stored on the way.
      return `(${emission.value({ kind: 'assignExpression', variable: node.variable, value: node.value, type: node.variable.type, start: node.start, end: node.end })}, ${emission.condition(node.body)})`;
    }
    default:
  }
  if (node.type.name === 'bool') return emission.value(node);
  return truthText(emission, node);
}

function truthText(emission: Emission, node: Expression): string {
  if (node.kind === 'compare' || node.kind === 'logical' || node.kind === 'not' || node.kind === 'truth') return conditionText(emission, node);
  switch (node.type.name) {
    case 'bool': return emission.value(node);
    case 'int': return `(${emission.value(node)} !== 0)`;
    case 'float': return `(${emission.float(node)} !== 0)`;
    case 'str': return `(${emission.value(node)} !== "")`;
    case 'none': return `(${emission.value(node)}, false)`;
    case 'list': case 'tuple': return `(${emission.value(node)}.items.length !== 0)`;
    default: {
      const { before, names: [a] } = keepValues(emission, [node]);
      return `(${before}${a} === true || (${a} !== false && ${raising(emission, node, `truthOf(${a})`)}))`;
    }
  }
}

function isNumeric(name: string): boolean {
  return name === 'int' || name === 'float';
}

/** A compare whose result is only tested. */
export function compareCondition(emission: Emission, node: CompareNode): string {
  const plain = plainCompare(emission, node);
  if (plain !== null) return plain;
  const { before, names: [a, b] } = keepValues(emission, [node.left, node.right]);
  const slow = raising(emission, node, node.operator === '==' ? `equals(${a}, ${b})` : node.operator === '!=' ? `!equals(${a}, ${b})` : `ordered(${textLiteral(node.operator)}, ${a}, ${b})`);
  if (node.operator === '!=') {
    return `(${before}${fastTest(node, a, b)} ? ${a} !== ${b} : ${raising(emission, node, `notEquals(${a}, ${b})`)})`;
  }
  return `(${before}${fastTest(node, a, b)} ? ${a} ${jsOperator(node.operator)} ${b} : ${slow})`;
}

/** A compare whose result is a Value. */
export function compareValueText(emission: Emission, node: CompareNode): string {
  const plain = plainCompare(emission, node);
  if (plain !== null) return plain;
  const { before, names: [a, b] } = keepValues(emission, [node.left, node.right]);
  const slow = raising(emission, node, node.operator === '==' ? `equalsValue(${a}, ${b})` : node.operator === '!=' ? `notEqualsValue(${a}, ${b})` : `compareValue(${textLiteral(node.operator)}, ${a}, ${b})`);
  return `(${before}${fastTest(node, a, b)} ? ${a} ${jsOperator(node.operator)} ${b} : ${slow})`;
}

/** Where plain JavaScript compares are right: both numbers, or (for a str on one side) both plain strings. */
function fastTest(node: CompareNode, a: string, b: string): string {
  const left = node.left.type.name;
  const right = node.right.type.name;
  if (!mayMeet(left, right)) return 'false';
  const kind = left === 'str' || right === 'str' ? '"string"' : '"number"';
  const tests: string[] = [];
  if (!isPlainConstant(node.left) && node.left.type.isSmall !== true) tests.push(`typeof ${a} === ${kind}`);
  if (!isPlainConstant(node.right) && node.right.type.isSmall !== true && a !== b) tests.push(`typeof ${b} === ${kind}`);
  return tests.length === 0 ? 'true' : tests.join(' && ');
}

/** A constant that is a number or a JavaScript string as it stands: no big int, no text of two-unit characters. */
function isPlainConstant(node: Expression): boolean {
  if (node.kind !== 'constant') return false;
  return node.literal === 'int' ? Number.isSafeInteger(Number(node.value)) : node.literal === 'str' && !/[\ud800-\udfff]/.test(node.value as string);
}

/** Both sides can be plain numbers, or both plain strings. */
function mayMeet(left: string, right: string): boolean {
  const isOpen = (name: string): boolean => name === 'dyn' || name === 'never';
  if (left === 'str' || right === 'str') return (left === 'str' || isOpen(left)) && (right === 'str' || isOpen(right));
  return (left === 'int' || isOpen(left)) && (right === 'int' || isOpen(right));
}

function jsOperator(operator: string): string {
  return operator === '==' ? '===' : operator === '!=' ? '!==' : operator;
}

/** Compares that need no test of kinds; null for the others. */
function plainCompare(emission: Emission, node: CompareNode): string | null {
  const left = node.left.type.name;
  const right = node.right.type.name;
  switch (node.operator) {
    case 'is':
    case 'is not': {
      if (left === 'float' && right === 'float') return `(sameFloat(${emission.float(node.left)}, ${emission.float(node.right)}) === ${node.operator === 'is'})`;
      const { before, names: [a, b] } = keepValues(emission, [node.left, node.right]);
      return `(${before}${a} ${node.operator === 'is' ? '===' : '!=='} ${b})`;
    }
    case 'in':
    case 'not in': {
      const { before, names: [a, b] } = keepValues(emission, [node.left, node.right]);
      return `(${before}${node.operator === 'in' ? '' : '!'}${raising(emission, node, `contains(${b}, ${a})`)})`;
    }
    default:
  }
  if (!isNumeric(left) || !isNumeric(right)) return null;
  if (left === 'float' && right === 'float') return sides(emission, node, emission.float(node.left), emission.float(node.right));
  if (left === 'float' || right === 'float') {
    // A number and a bigint compare exactly with < and >; equality needs the loose operator, which only ever sees numbers here.
    const small = left === 'float' ? node.right : node.left;
    if (small.type.isSmall === true) return sides(emission, node, emission.float(node.left), emission.float(node.right));
    return null;
  }
  // Canonical ints: a number never equals a bigint, and JavaScript orders the two exactly.
  return sides(emission, node, emission.value(node.left), emission.value(node.right));
}

function sides(emission: Emission, node: CompareNode, a: string, b: string): string {
  let left = a;
  let before = '';
  if (setsPosition(b) && setsPosition(a)) {
    left = temporaryName(emission);
    before = `${left} = ${a}, `;
  }
  return `(${before}${left} ${jsOperator(node.operator)} ${b})`;
}
