// Literals of the program, written anew: no text of the program enters the emitted text as it stands.

import type { Constant } from '../../hir/nodes.ts';
import type { Emission } from './context.ts';

export function textLiteral(text: string): string {
  return JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

export function floatLiteral(value: number): string {
  if (value === Infinity) return 'infinity';
  if (Number.isNaN(value)) return 'notANumber';
  if (value < 0 || Object.is(value, -0)) return value === -Infinity ? '(-infinity)' : `(-${String(-value)})`;
  return String(value);
}

/** A constant of the unit: made once, shared by every use of the same text. */
export function unitConstant(emission: Emission, text: string): string {
  let name = emission.constants.get(text);
  if (name === undefined) {
    name = `c${emission.constants.size + 1}`;
    emission.constants.set(text, name);
  }
  return name;
}

const hasSurrogate = /[\ud800-\udfff]/;

/** The Value of a constant. */
export function constantValue(emission: Emission, node: Constant): string {
  const { value } = node;
  switch (node.literal) {
    case 'none': return 'null';
    case 'bool': return value === true ? 'true' : 'false';
    case 'int': {
      if (typeof value !== 'bigint') return (value as number) < 0 ? `(${String(value)})` : String(value);
      return Number.isSafeInteger(Number(value)) ? String(value) : unitConstant(emission, `${value < 0n ? `-${-value}` : value}n`);
    }
    case 'float': return unitConstant(emission, `new FloatValue(${floatLiteral((value as { float: number }).float)})`);
    case 'complex': return unitConstant(emission, `new ComplexValue(0, ${floatLiteral((value as { imaginary: number }).imaginary)})`);
    case 'str': return hasSurrogate.test(value as string) ? unitConstant(emission, `textValue(${textLiteral(value as string)})`) : textLiteral(value as string);
    case 'bytes': return unitConstant(emission, `bytesValue([${(value as { bytes: number[] }).bytes.join(', ')}])`);
    default: return 'ellipsis';
  }
}
