// One call of the library in two forms: as Python text for CPython, and as values for our own functions.

import '../../src/language/engine/builtins/index.ts';
import { getAttribute } from '../../src/language/engine/runtime/attributes.ts';
import { callValue } from '../../src/language/engine/runtime/call.ts';
import { compareValue, equalsValue } from '../../src/language/engine/runtime/compare.ts';
import { builtins } from '../../src/language/engine/runtime/define.ts';
import { asException } from '../../src/language/engine/runtime/exceptions.ts';
import { itemsOf } from '../../src/language/engine/runtime/iterate.ts';
import { binary, unary } from '../../src/language/engine/runtime/operators.ts';
import type { Operator } from '../../src/language/engine/runtime/operators.ts';
import { reprOf, strOf } from '../../src/language/engine/runtime/show.ts';
import { contains } from '../../src/language/engine/runtime/sequence-operators.ts';
import { getItem } from '../../src/language/engine/runtime/subscript.ts';
import { truthOf } from '../../src/language/engine/runtime/truth.ts';
import { typeName } from '../../src/language/engine/runtime/types.ts';
import { BytesValue, DictValue, FloatValue, FrozenSetValue, ListValue, RangeValue, SetValue, SliceValue, TupleValue, WideText } from '../../src/language/engine/runtime/values.ts';
import type { Value } from '../../src/language/engine/runtime/values.ts';

export type Call =
  | { kind: 'method'; self: Value; name: string; args: Value[]; keywords?: Record<string, Value>; shape?: 'list' | 'sorted' }
  | { kind: 'function'; name: string; args: Value[]; keywords?: Record<string, Value>; shape?: 'list' | 'sorted' }
  | { kind: 'operator'; operator: string; left: Value; right: Value; shape?: 'list' | 'sorted' };

const comparisons = new Set(['<', '<=', '>', '>=']);

/** The call as a Python expression. */
export function pythonText(call: Call): string {
  const text = bareText(call);
  return call.shape === undefined ? text : `${call.shape}(${text})`;
}

function bareText(call: Call): string {
  if (call.kind === 'operator') {
    const right = pythonValue(call.right);
    if (call.operator === '[]') return `(${pythonValue(call.left)})[${right}]`;
    return call.operator.startsWith('unary') ? `${call.operator.slice(5)}(${right})` : `(${pythonValue(call.left)}) ${call.operator} (${right})`;
  }
  const keywords = Object.entries(call.keywords ?? {}).map(([name, value]) => `${name}=${pythonValue(value)}`);
  const args = [...call.args.map(pythonValue), ...keywords].join(', ');
  return call.kind === 'method' ? `(${pythonValue(call.self)}).${call.name}(${args})` : `${call.name}(${args})`;
}

/** What our library answers, in the form CPython's answers have. */
export function ourAnswer(call: Call): string {
  try {
    let value = ourValue(call);
    if (call.shape === 'list') value = new ListValue(itemsOf(value));
    if (call.shape === 'sorted') value = callValue(builtins.get('sorted') as Value, [value]);
    return reprOf(value);
  } catch (thrown) {
    const exception = asException(thrown);
    return `${typeName(exception)}: ${strOf(exception)}`;
  }
}

function ourValue(call: Call): Value {
  if (call.kind !== 'operator') {
    const keywords = call.keywords === undefined ? null : new Map(Object.entries(call.keywords));
    const callee = call.kind === 'method' ? getAttribute(call.self, call.name) : (builtins.get(call.name) as Value);
    return callValue(callee, call.args, keywords);
  }
  const { operator, left, right } = call;
  if (operator === '[]') return getItem(left, right);
  if (operator.startsWith('unary')) return unary(operator.slice(5) as '-', right);
  if (operator === 'in') return contains(right, left, truthOf);
  if (operator === '==') return equalsValue(left, right);
  if (operator === '!=') return !truthOf(equalsValue(left, right));
  return comparisons.has(operator) ? compareValue(operator as '<', left, right) : binary(operator as Operator, left, right);
}

/** A value as Python source, written without help of our own repr. */
export function pythonValue(value: Value): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number' || typeof value === 'bigint') return value < 0 ? `(${value})` : `${value}`;
  if (typeof value === 'string') return pythonString(value);
  if (value instanceof WideText) return pythonString(value.text);
  if (value instanceof FloatValue) return Object.is(value.v, -0) ? '(-0.0)' : `float('${value.v}')`;
  if (value instanceof ListValue) return `[${value.items.map(pythonValue).join(', ')}]`;
  if (value instanceof TupleValue) return `(${value.items.map((item) => `${pythonValue(item)},`).join(' ')})`;
  if (value instanceof BytesValue) return `bytes([${[...value.bytes].join(', ')}])`;
  if (value instanceof DictValue) return `dict([${[...value.map].map(([key, item]) => `(${pythonValue((value.originals?.get(key) ?? key) as Value)}, ${pythonValue(item)})`).join(', ')}])`;
  if (value instanceof SetValue) return `set([${[...value.map.values()].map(pythonValue).join(', ')}])`;
  if (value instanceof FrozenSetValue) return `frozenset([${[...value.map.values()].map(pythonValue).join(', ')}])`;
  if (value instanceof RangeValue) return `range(${value.start}, ${value.stop}, ${value.step})`;
  if (value instanceof SliceValue) return `slice(${pythonValue(value.start)}, ${pythonValue(value.stop)}, ${pythonValue(value.step)})`;
  throw new Error('no Python source for this value');
}

function pythonString(text: string): string {
  let result = '';
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    result += point >= 32 && point < 127 && character !== "'" && character !== '\\' ? character : `\\U${point.toString(16).padStart(8, '0')}`;
  }
  return `'${result}'`;
}
