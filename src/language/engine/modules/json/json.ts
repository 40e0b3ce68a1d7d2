// The module json: dumps and loads. Files are not for programs here, so dump and load are not in it.

import { decodeBytes } from '../../text/encode.ts';
import { defineModule } from '../../runtime/modules.ts';
import { indexOf } from '../../runtime/indexing.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { truthOf } from '../../runtime/truth.ts';
import { typeName } from '../../runtime/types.ts';
import { BytesValue, rawText, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { rawTextOf } from '../../builtins/arguments.ts';
import { pythonFunction } from '../python/python-function.ts';
import { decodeErrorType } from './decode-error.ts';
import { decodeJson } from './decode.ts';
import { encodeJson } from './encode.ts';

function indentOf(value: Value): string | null {
  if (value === null) return null;
  const text = textOf(value);
  if (text !== undefined) return rawText(text);
  const count = Math.max(0, indexOf(value));
  requireSize(count);
  return ' '.repeat(count);
}

function separatorsOf(value: Value, isIndented: boolean): [string, string] {
  if (value === null) return [isIndented ? ',' : ', ', ': '];
  const parts = itemsOf(value);
  if (parts.length > 2) raise.valueError('too many values to unpack (expected 2)');
  if (parts.length < 2) raise.valueError(`not enough values to unpack (expected 2, got ${parts.length})`);
  return [rawTextOf(parts[0], 'make_encoder() argument 6 must be str, not '), rawTextOf(parts[1], 'make_encoder() argument 5 must be str, not ')];
}

const dumps = 'obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, indent=None, separators=None, default=None, sort_keys=False';
const loads = 's, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None, strict=True';

function documentText(value: Value): string {
  const text = textOf(value);
  if (text !== undefined) return rawText(text);
  if (value instanceof BytesValue) return decodeBytes(value.bytes, 'utf-8', 'strict');
  return raise.typeError(`the JSON object must be str, bytes or bytearray, not ${typeName(value)}`);
}

defineModule('json', () => new Map<string, Value>([
  ['JSONDecodeError', decodeErrorType],
  ['dumps', pythonFunction('dumps', dumps, (value: Value, ...given: Value[]) => {
    const [skipKeys, ensureAscii, , allowNan, indentValue, separators, fallback, sortKeys] = given;
    const indent = indentOf(indentValue);
    const [itemSeparator, keySeparator] = separatorsOf(separators, indent !== null);
    return textValue(encodeJson(value, {
      indent, itemSeparator, keySeparator, fallback, isSorted: truthOf(sortKeys), isAscii: truthOf(ensureAscii), allowsNan: truthOf(allowNan), skipsKeys: truthOf(skipKeys),
    }));
  })],
  ['loads', pythonFunction('loads', loads, (value: Value, ...given: Value[]) => {
    const [object, float, int, constant, pairs, strict] = given;
    return decodeJson(documentText(value), { object, pairs, float, int, constant, isStrict: truthOf(strict) });
  })],
]));
