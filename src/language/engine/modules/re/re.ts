// The module re: patterns are read and matched here (read-pattern.ts, matcher.ts), and by the host's matcher where it
// means exactly the same and its time is bounded (host-safety.ts).

import { bufferOf } from '../../runtime/byte-arrays.ts';
import { defineModule } from '../../runtime/modules.ts';
import { intOf } from '../../runtime/numeric.ts';
import { raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { state } from '../../runtime/state.ts';
import { typeName } from '../../runtime/types.ts';
import { BytesValue, TupleValue, rawText, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { latinBytes, latinText } from '../../text/latin-text.ts';
import { hashOf } from '../../runtime/hash.ts';
import { pythonFunction } from '../python/python-function.ts';
import { compilePattern } from './compiled-pattern.ts';
import { flagNames, flagType } from './flag-values.ts';
import { flagBits } from './nodes.ts';
import { matchType } from './match-value.ts';
import { PatternProblem, patternErrorType, raisePatternError } from './pattern-error.ts';
import { PatternValue, patternType } from './pattern-value.ts';
import './pattern-methods.ts';
import { defineScanner, scannerClass } from './scanner-class.ts';
import { findAll, findIterator, searchIn, splitBy } from './searches.ts';
import { pointsOf } from './subject.ts';
import { substitute } from './substitute.ts';

/** Patterns of this run: compiling the same text again gives the same object. */
function keptPatterns(): Map<string, PatternValue> {
  let kept = state.kept.get('re patterns') as Map<string, PatternValue> | undefined;
  if (kept === undefined) state.kept.set('re patterns', kept = new Map());
  return kept;
}

function compile(pattern: Value, flags: Value): PatternValue {
  const bits = flags === 0 ? 0 : intOf(flags);
  if (bits === undefined) return raise.typeError(`unsupported operand type(s) for &: '${typeName(flags)}' and 'RegexFlag'`);
  if (pattern instanceof PatternValue) return bits === 0 ? pattern : raise.valueError('cannot process flags argument with a compiled pattern');
  const text = textOf(pattern);
  const bytes = text === undefined ? bufferOf(pattern) : undefined;
  if (text === undefined && bytes === undefined) {
    hashOf(pattern);
    return raise.typeError('first argument must be string or compiled pattern');
  }
  const plain = text === undefined ? new BytesValue((bytes as Uint8Array).slice()) : text;
  const key = `${text === undefined ? 'b' : 't'}${bits} ${text === undefined ? latinText(bytes as Uint8Array) : rawText(text)}`;
  const kept = keptPatterns();
  const known = kept.get(key);
  if (known !== undefined) return known;
  try {
    const made = new PatternValue(plain, compilePattern(pointsOf(plain), Number(bits) & ~flagBits.debug, text !== undefined));
    if (kept.size >= 512) kept.clear();
    kept.set(key, made);
    return made;
  } catch (thrown) {
    if (thrown instanceof PatternProblem) return raisePatternError(thrown, plain);
    throw thrown;
  }
}

const special = /[\t\n\v\f\r #$&()*+\-.?[\\\]^{|}~]/g;

function escape(pattern: Value): Value {
  const text = textOf(pattern);
  if (text !== undefined) return textValue(rawText(text).replace(special, (letter) => `\\${letter}`));
  const bytes = bufferOf(pattern);
  if (bytes === undefined) return raise.typeError(`decoding to str: need a bytes-like object, ${typeName(pattern)} found`);
  return new BytesValue(latinBytes(latinText(bytes).replace(special, (letter) => `\\${letter}`)));
}

defineScanner(compile);

defineModule('re', () => new Map<string, Value>([
  ...flagNames,
  ['RegexFlag', flagType], ['error', patternErrorType], ['Pattern', patternType], ['Match', matchType], ['Scanner', scannerClass],
  ['compile', pythonFunction('compile', 'pattern, flags=0', compile)],
  ['template', pythonFunction('template', 'pattern, flags=0', compile)],
  ['match', pythonFunction('match', 'pattern, string, flags=0', (pattern: Value, value: Value, flags: Value) => searchIn(compile(pattern, flags), value, 'match'))],
  ['fullmatch', pythonFunction('fullmatch', 'pattern, string, flags=0', (pattern: Value, value: Value, flags: Value) => searchIn(compile(pattern, flags), value, 'whole'))],
  ['search', pythonFunction('search', 'pattern, string, flags=0', (pattern: Value, value: Value, flags: Value) => searchIn(compile(pattern, flags), value, 'search'))],
  ['findall', pythonFunction('findall', 'pattern, string, flags=0', (pattern: Value, value: Value, flags: Value) => findAll(compile(pattern, flags), value))],
  ['finditer', pythonFunction('finditer', 'pattern, string, flags=0', (pattern: Value, value: Value, flags: Value) => findIterator(compile(pattern, flags), value))],
  ['split', pythonFunction('split', 'pattern, string, maxsplit=0, flags=0', (pattern: Value, value: Value, limit: Value, flags: Value) => splitBy(compile(pattern, flags), value, limit))],
  ['sub', pythonFunction('sub', 'pattern, repl, string, count=0, flags=0', (pattern: Value, replacement: Value, value: Value, count: Value, flags: Value) =>
    substitute(compile(pattern, flags), replacement, value, count).text)],
  ['subn', pythonFunction('subn', 'pattern, repl, string, count=0, flags=0', (pattern: Value, replacement: Value, value: Value, count: Value, flags: Value) => {
    const result = substitute(compile(pattern, flags), replacement, value, count);
    return new TupleValue([result.text, result.count]);
  })],
  ['escape', pythonFunction('escape', 'pattern', escape)],
  ['purge', pythonFunction('purge', '', () => {
    keptPatterns().clear();
    return null;
  })],
]));
