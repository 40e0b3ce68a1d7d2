// The format-spec mini language: reads `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
// Specs are few and used often, so read ones are kept.

import { raise } from '../runtime/raise.ts';
import { decimalValue } from './decimal-digits.ts';

export interface FormatSpec {
  /** One character; a space unless given. */
  fill: string;
  /** undefined: not given. */
  align: '<' | '>' | '=' | '^' | undefined;
  sign: '+' | '-' | ' ' | undefined;
  noNegativeZero: boolean;
  alternate: boolean;
  width: number;
  grouping: ',' | '_' | undefined;
  /** -1: not given. */
  precision: number;
  /** One character; the empty text when not given. */
  type: string;
}

const keptForText = new Map<string, FormatSpec>();
const keptForNumbers = new Map<string, FormatSpec>();
const keptLimit = 256;

/** `typeName` is the Python type of the value, for errors. */
export function readFormatSpec(text: string, typeName: string): FormatSpec {
  const kept = typeName === 'str' ? keptForText : keptForNumbers;
  const known = kept.get(text);
  if (known !== undefined) return known;
  const spec = read(text, typeName);
  if (kept.size >= keptLimit) kept.clear();
  kept.set(text, spec);
  return spec;
}

/** The error for a type letter the value does not know. */
export function refuseType(type: string, typeName: string): never {
  const point = type.codePointAt(0) as number;
  const shown = point > 32 && point < 128 ? `'${type}'` : `'\\x${point.toString(16)}'`;
  return raise.valueError(`Unknown format code ${shown} for object of type '${typeName}'`);
}

function read(text: string, typeName: string): FormatSpec {
  const points = [...text];
  const spec: FormatSpec = { fill: ' ', align: undefined, sign: undefined, noNegativeZero: false, alternate: false, width: -1, grouping: undefined, precision: -1, type: '' };
  let at = 0;
  let hasFill = false;
  if (isAlign(points[1])) {
    spec.fill = points[0];
    spec.align = points[1];
    hasFill = true;
    at = 2;
  } else if (isAlign(points[0])) {
    spec.align = points[0];
    at = 1;
  }
  const sign = points[at];
  if (sign === '+' || sign === '-' || sign === ' ') {
    spec.sign = sign;
    at++;
  }
  if (points[at] === 'z') {
    spec.noNegativeZero = true;
    at++;
  }
  if (points[at] === '#') {
    spec.alternate = true;
    at++;
  }
  // A zero before the width stands for `0=`, unless a fill is there already.
  if (!hasFill && points[at] === '0') {
    spec.fill = '0';
    spec.align ??= typeName === 'str' ? undefined : '=';
    at++;
  }
  [spec.width, at] = readNumber(points, at);
  if (points[at] === ',') {
    spec.grouping = ',';
    at++;
  }
  if (points[at] === '_') {
    if (spec.grouping !== undefined) return raise.valueError("Cannot specify both ',' and '_'.");
    spec.grouping = '_';
    at++;
  }
  if (points[at] === ',' && spec.grouping === '_') return raise.valueError("Cannot specify both ',' and '_'.");
  if (points[at] === '.') {
    const before = at + 1;
    [spec.precision, at] = readNumber(points, before);
    if (at === before) return raise.valueError('Format specifier missing precision');
  }
  if (points.length - at > 1) return raise.valueError(`Invalid format specifier '${text}' for object of type '${typeName}'`);
  spec.type = points[at] ?? '';
  checkGrouping(spec, typeName);
  return spec;
}

function isAlign(character: string | undefined): character is '<' | '>' | '=' | '^' {
  return character === '<' || character === '>' || character === '=' || character === '^';
}

// A number and the position after it; -1 when there is none.
function readNumber(points: string[], start: number): [number, number] {
  let value = 0;
  let at = start;
  for (; at < points.length; at++) {
    const digit = decimalValue(points[at].codePointAt(0) as number);
    if (digit < 0) break;
    value = value * 10 + digit;
    if (value > 2 ** 63) return raise.valueError('Too many decimal digits in format string');
  }
  return [at === start ? -1 : value, at];
}

function checkGrouping(spec: FormatSpec, typeName: string): void {
  if (spec.grouping === undefined) return;
  if (spec.type === '' && typeName === 'str') raise.valueError(`Cannot specify '${spec.grouping}' with 's'.`);
  if (spec.type === '' || 'deEfFgG%'.includes(spec.type)) return;
  if (spec.grouping === '_' && 'boxX'.includes(spec.type)) return;
  const point = spec.type.codePointAt(0) as number;
  const shown = point > 32 && point < 128 ? spec.type : `\\x${point.toString(16)}`;
  raise.valueError(`Cannot specify '${spec.grouping}' with '${shown}'.`);
}
