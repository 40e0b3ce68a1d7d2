// Arithmetic of ints that are surely plain numbers, and of products of which only the lowest bits are asked for.

import type { Expression } from '../../hir/nodes.ts';
import { naturalConstant } from '../types/operator-types.ts';
import { raising, temporaryName } from './context.ts';
import type { Emission } from './context.ts';
import { keepValues } from './keep.ts';

type BinaryNode = Expression & { kind: 'binary' };

const two32 = 2 ** 32;

/** The operation without a test of kinds or bounds; null where one is needed. */
export function smallInt(emission: Emission, node: BinaryNode, slowText: (a: string, b: string) => string): string | null {
  if (node.type.name !== 'int' || node.left.type.name !== 'int' || node.right.type.name !== 'int') return null;
  const low = lowBits(emission, node);
  if (low !== null) return low;
  if (node.left.type.isSmall !== true || node.right.type.isSmall !== true) return null;
  const make = (build: (a: string, b: string) => string): string => {
    const { before, names: [a, b] } = keepValues(emission, [node.left, node.right]);
    return `(${before}${build(a, b)})`;
  };
  const left = node.left.type.bits;
  const right = node.right.type.bits;
  const constant = naturalConstant(node.right);
  switch (node.operator) {
    case '+': case '-': return node.type.isSmall === true ? make((a, b) => `${a} ${node.operator} ${b}`) : null;
    case '*': return node.type.isSmall === true ? make((a, b) => `${a} * ${b}`) : null;
    case '<<': return node.type.isSmall === true && constant !== undefined ? make((a) => `${a} * ${2 ** constant}`) : null;
    case '//': {
      if (left === undefined || right === undefined) return null;
      if (constant === undefined) return make((a, b) => `${b} !== 0 ? floor(${a} / ${b}) : ${raising(emission, node, slowText(a, b))}`);
      if (constant === 0) return null;
      return make((a) => (left <= 31 ? `(${a} / ${constant}) | 0` : `floor(${a} / ${constant})`));
    }
    case '%': {
      if (constant === undefined || constant === 0) return null;
      if (left === undefined) return make((a) => remainder(emission, a, constant));
      if (left <= 31) return make((a) => `${a} % ${constant}`);
      return make((a) => `(${a} | 0) === ${a} ? ${a} % ${constant} : ${a} - floor(${a} / ${constant}) * ${constant}`);
    }
    case '&':
      if (left === undefined && right === undefined) return null;
      return Math.min(left ?? 53, right ?? 53) <= 32 ? make((a, b) => unsigned(`${a} & ${b}`, Math.min(left ?? 53, right ?? 53))) : null;
    case '|': case '^':
      if (left === undefined || right === undefined || Math.max(left, right) > 32) return null;
      return make((a, b) => unsigned(`${a} ${node.operator} ${b}`, Math.max(left, right)));
    case '>>':
      if (left === undefined || constant === undefined || constant > 31) return null;
      return make((a) => (left <= 31 ? `${a} >> ${constant}` : left === 32 ? `${a} >>> ${constant}` : `floor(${a} / ${2 ** constant})`));
    default: return null;
  }
}

/** A signed number: what JavaScript leaves over has its sign, Python's has that of the constant. */
function remainder(emission: Emission, a: string, constant: number): string {
  const rest = temporaryName(emission);
  return `(${rest} = ${a} % ${constant}) < 0 ? ${rest} + ${constant} : ${rest} + 0`;
}

function unsigned(text: string, bits: number): string {
  return bits <= 31 ? text : `(${text}) >>> 0`;
}

/** `expression & mask` and `expression % 2**k` up to 32 bits: only the lowest 32 bits of the expression matter. */
function lowBits(emission: Emission, node: BinaryNode): string | null {
  const constant = naturalConstant(node.right);
  if (constant === undefined) return null;
  const isPower = node.operator === '%' && constant > 0 && constant <= two32 && Number.isInteger(Math.log2(constant));
  if (!isPower && !(node.operator === '&' && constant < two32)) return null;
  const mask = isPower ? constant - 1 : constant;
  if (!isWrappable(node.left)) return null;
  return `(${unsigned(`${wrapped(emission, node.left)} & ${mask}`, mask < 2 ** 31 ? 31 : 32)})`;
}

/** True where every part is a plain number, so that its lowest bits can be told without a big int. */
function isWrappable(node: Expression): boolean {
  if (node.type.name !== 'int') return false;
  if (node.type.isSmall === true) return true;
  if (node.kind !== 'binary') return false;
  if (node.operator === '<<') return naturalConstant(node.right) !== undefined && (naturalConstant(node.right) as number) < 32 && isWrappable(node.left);
  return ['+', '-', '*', '^', '|', '&'].includes(node.operator) && isWrappable(node.left) && isWrappable(node.right);
}

/** A number with the same lowest 32 bits, small enough to be added to others of its kind. */
function wrapped(emission: Emission, node: Expression): string {
  if (node.kind !== 'binary' || node.type.isSmall === true) {
    const text = emission.value(node);
    return node.type.bits !== undefined && node.type.bits <= 32 ? text : `(${text} | 0)`;
  }
  const left = wrapped(emission, node.left);
  if (node.operator === '<<') return `(${left} << ${naturalConstant(node.right)})`;
  const right = wrapped(emission, node.right);
  if (node.operator === '*') return `imul(${left}, ${right})`;
  return node.operator === '+' || node.operator === '-' ? `(${left} ${node.operator} ${right} | 0)` : `(${left} ${node.operator} ${right})`;
}
