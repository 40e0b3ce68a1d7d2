// Arithmetic with fast paths written in place: plain numbers first, the runtime's function for everything else.
// An int may be a number or a bigint, so `typeof` is asked unless the type says it is small.

import type { Expression } from '../../hir/nodes.ts';
import { floatTemporaryName, isSimple, raising, setsPosition, temporaryName } from './context.ts';
import type { Emission } from './context.ts';
import { isStable, keepValues } from './keep.ts';
import { floatLiteral, textLiteral } from './literals.ts';
import { smallInt } from './small-ints.ts';

type BinaryNode = Expression & { kind: 'binary' };

const most = '9007199254740991';

export function binaryValue(emission: Emission, node: BinaryNode): string {
  if (node.type.name === 'float') return `new FloatValue(${emission.float(node)})`;
  const small = emission.inferred.isOff ? null : smallInt(emission, node, (a, b) => `${helperOf(node.operator)}(${a}, ${b})`);
  if (small !== null) return small;
  const left = node.left.type.name;
  const right = node.right.type.name;
  const { before, names: [a, b] } = keepValues(emission, [node.left, node.right]);
  const slow = raising(emission, node, node.isInPlace ? `inPlace(${textLiteral(node.operator)}, ${a}, ${b})` : `${helperOf(node.operator)}(${a}, ${b})`);
  if (node.operator === '+' && (left === 'str' || right === 'str') && mayBeText(left) && mayBeText(right)) {
    return `(${before}typeof ${a} === "string" && typeof ${b} === "string" && ${a}.length + ${b}.length < 134217728 ? ${a} + ${b} : ${slow})`;
  }
  if (!mayBeInt(left) || !mayBeInt(right)) return `(${before}${slow})`;
  const fast = fastInt(emission, node, a, b);
  return fast === null ? `(${before}${slow})` : `(${before}${fast.test} ? ${fast.result} : ${slow})`;
}

function mayBeInt(name: string): boolean {
  return name === 'int' || name === 'dyn' || name === 'never';
}

function mayBeText(name: string): boolean {
  return name === 'str' || name === 'dyn' || name === 'never';
}

function helperOf(operator: string): string {
  return operatorHelpers[operator];
}

export const operatorHelpers: Record<string, string> = {
  '+': 'add', '-': 'subtract', '*': 'multiply', '/': 'divide', '//': 'floorDivide', '%': 'modulo', '**': 'power', '@': 'matrixMultiply', '<<': 'shiftLeft', '>>': 'shiftRight', '&': 'bitAnd', '|': 'bitOr', '^': 'bitXor',
};

/** `typeof` tests for the sides that may be no plain number. */
function numberTests(node: BinaryNode, a: string, b: string): string[] {
  const tests: string[] = [];
  if (node.left.type.isSmall !== true) tests.push(`typeof ${a} === "number"`);
  if (node.right.type.isSmall !== true && a !== b) tests.push(`typeof ${b} === "number"`);
  return tests;
}

function fastInt(emission: Emission, node: BinaryNode, a: string, b: string): { test: string; result: string } | null {
  const tests = numberTests(node, a, b);
  const constant = node.right.kind === 'constant' && typeof node.right.value === 'number' ? node.right.value : null;
  switch (node.operator) {
    case '+':
    case '-': {
      const sum = temporaryName(emission);
      // With a constant on one side only one bound can be passed.
      const isUp = constant === null ? null : (constant >= 0) === (node.operator === '+');
      if (isUp !== false) tests.push(`(${sum} = ${a} ${node.operator} ${b}) <= ${most}`);
      if (isUp !== true) tests.push(isUp === null ? `${sum} >= -${most}` : `(${sum} = ${a} ${node.operator} ${b}) >= -${most}`);
      return { test: tests.join(' && '), result: sum };
    }
    case '*': {
      const product = temporaryName(emission);
      tests.push(`(${product} = ${a} * ${b} + 0) <= ${most}`, `${product} >= -${most}`);
      return { test: tests.join(' && '), result: product };
    }
    case '//': {
      if (constant === null) tests.push(`${b} !== 0`);
      else if (constant === 0) return null;
      return { test: tests.length === 0 ? 'true' : tests.join(' && '), result: `floor(${a} / ${b}) + 0` };
    }
    case '%': {
      if (constant !== null && (constant <= 0 || constant > 0x7fffffff)) return null;
      const rest = temporaryName(emission);
      tests.push(constant === null ? `(${a} | 0) === ${a} && (${b} | 0) === ${b} && ${b} > 0` : `(${a} | 0) === ${a}`);
      return { test: tests.join(' && '), result: `(${rest} = (${a} % ${b}) | 0) < 0 ? ${rest} + ${b} : ${rest}` };
    }
    case '&': case '|': case '^':
      if (node.operator === '&' && constant !== null && constant >= 0 && constant < 2 ** 32) {
        // Of any plain number the lowest 32 bits are right.
        return { test: tests.length === 0 ? 'true' : tests.join(' && '), result: constant < 2 ** 31 ? `${a} & ${constant}` : `(${a} & ${constant}) >>> 0` };
      }
      tests.push(constant === null ? `(${a} | 0) === ${a} && (${b} | 0) === ${b}` : `(${a} | 0) === ${a} && (${constant} | 0) === ${constant}`);
      return { test: tests.join(' && '), result: `${a} ${node.operator} ${b}` };
    case '>>':
      tests.push(`(${a} | 0) === ${a} && ${b} >= 0 && ${b} < 32`);
      return { test: tests.join(' && '), result: `${a} >> ${b}` };
    case '<<': {
      if (constant === null || constant < 0 || constant > 30) return null;
      const product = temporaryName(emission);
      tests.push(`(${product} = ${a} * ${2 ** constant}) <= ${most}`, `${product} >= -${most}`);
      return { test: tests.join(' && '), result: product };
    }
    case '**': {
      if (constant !== 2) return null;
      const product = temporaryName(emission);
      tests.push(`(${product} = ${a} * ${a}) <= ${most}`);
      return { test: tests.join(' && '), result: product };
    }
    default: return null;
  }
}

/** A raw double from an expression that is a float, an int or a bool. */
export function floatText(emission: Emission, node: Expression): string {
  if (node.type.name === 'float') {
    switch (node.kind) {
      case 'constant': return floatLiteral((node.value as { float: number }).float);
      case 'binary': return floatBinary(emission, node);
      case 'unary': return `(${node.operator === '-' ? '-' : '+'}${emission.float(node.operand)})`;
      case 'choose': return `(${emission.condition(node.test)} ? ${emission.float(node.whenTrue)} : ${emission.float(node.whenFalse)})`;
      default: return `${emission.value(node)}.v`;
    }
  }
  if (node.kind === 'constant' && node.literal === 'int') return typeof node.value === 'number' ? (node.value < 0 ? `(${node.value})` : String(node.value)) : raising(emission, node, `toDouble(${emission.value(node)})`);
  const text = emission.value(node);
  if (node.type.isSmall === true) return text;
  if (node.type.name === 'bool') return `(${text} ? 1 : 0)`;
  if (isSimple(text)) return `(typeof ${text} === "number" ? ${text} : ${raising(emission, node, `toDouble(${text})`)})`;
  const name = temporaryName(emission);
  return `(typeof (${name} = ${text}) === "number" ? ${name} : ${raising(emission, node, `toDouble(${name})`)})`;
}

/** Both sides as raw doubles, in order, with a name for each that is used twice. */
function floatSides(emission: Emission, node: BinaryNode, isTested: boolean): { before: string; a: string; b: string } {
  let a = emission.float(node.left);
  let b = emission.float(node.right);
  let before = '';
  const isSteady = isSimple(a) && isStable(node.left, [node.right]);
  // Where the right side is tested first, the left one must have been evaluated before.
  if (!isSteady && (setsPosition(b) || isTested)) {
    const name = floatTemporaryName(emission);
    before += `${name} = ${a}, `;
    a = name;
  }
  if (isTested && !isSimple(b)) {
    const name = floatTemporaryName(emission);
    before += `${name} = ${b}, `;
    b = name;
  }
  return { before, a, b };
}

function floatBinary(emission: Emission, node: BinaryNode): string {
  switch (node.operator) {
    case '+': case '-': case '*': {
      const { before, a, b } = floatSides(emission, node, false);
      return `(${before}${a} ${node.operator} ${b})`;
    }
    case '/': {
      const areInts = node.left.type.name !== 'float' && node.right.type.name !== 'float';
      if (areInts && (node.left.type.isSmall !== true || node.right.type.isSmall !== true)) return intDivision(emission, node);
      if (node.right.kind === 'constant' && isNonZero(node.right)) {
        const { before, a, b } = floatSides(emission, node, false);
        return `(${before}${a} / ${b})`;
      }
      const { before, a, b } = floatSides(emission, node, true);
      return `(${before}${b} !== 0 ? ${a} / ${b} : ${raising(emission, node, areInts ? 'divideByZero()' : 'floatDivideByZero()')})`;
    }
    default: {
      const { before, a, b } = floatSides(emission, node, true);
      if (node.operator === '**' && node.right.kind === 'constant' && node.right.value === 2) {
        const name = floatTemporaryName(emission);
        const square = floatTemporaryName(emission);
        // A finite number may have a square too large for a float.
        return `(${before}${name} = ${a}, (${square} = ${name} * ${name}) < infinity ? ${square} : ${raising(emission, node, `floatPower(${name}, 2)`)})`;
      }
      // Typed as a float only where the base is never below zero; the sum turns -0.0 into 0.0, as a power does.
      if (node.operator === '**' && node.right.kind === 'constant' && node.right.literal === 'float' && (node.right.value as { float: number }).float === 0.5) return `(${before}sqrt(${a}) + 0)`;
      const helper = node.operator === '//' ? 'floatFloorDivide' : node.operator === '%' ? 'floatModulo' : 'floatPower';
      return `(${before}${raising(emission, node, `${helper}(${a}, ${b})`)})`;
    }
  }
}

/** Big ints divide exactly, which doubles could not. */
function intDivision(emission: Emission, node: BinaryNode): string {
  const { before, names: [a, b] } = keepValues(emission, [node.left, node.right]);
  const tests = [...numberTests(node, a, b), `${b} !== 0`];
  return `(${before}${tests.join(' && ')} ? ${a} / ${b} : ${raising(emission, node, `trueDivide(${a}, ${b})`)})`;
}

function isNonZero(node: Expression & { kind: 'constant' }): boolean {
  return node.literal === 'float' ? (node.value as { float: number }).float !== 0 : node.value !== 0 && node.value !== false;
}

export function unaryValue(emission: Emission, node: Expression & { kind: 'unary' }): string {
  if (node.type.name === 'float') return `new FloatValue(${emission.float(node)})`;
  const { before, names: [a] } = keepValues(emission, [node.operand]);
  const helper = node.operator === '-' ? 'negate' : node.operator === '+' ? 'plus' : 'invert';
  const slow = raising(emission, node, `${helper}(${a})`);
  if (node.operator === '-' && (node.operand.type.name === 'int' || node.operand.type.name === 'dyn')) return `(${before}typeof ${a} === "number" ? 0 - ${a} : ${slow})`;
  return `(${before}${slow})`;
}

