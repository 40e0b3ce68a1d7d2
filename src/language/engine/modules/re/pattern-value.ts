// re.Pattern: a compiled pattern. How it searches is in searches.ts, its methods in pattern-methods.ts.

import { defineAttribute } from '../../runtime/attributes.ts';
import { defineMethod } from '../../runtime/define.ts';
import { dictSet } from '../../runtime/dicts.ts';
import { hashOf } from '../../runtime/hash.ts';
import { equals } from '../../runtime/compare.ts';
import { reprOf } from '../../runtime/show.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { builtinType, notImplemented } from '../../runtime/types.ts';
import { DictValue, seal, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import type { CompiledPattern } from './compiled-pattern.ts';
import { genericClass } from './generic-class.ts';

export class PatternValue {
  declare readonly cls: TypeValue;
  readonly source: Value;
  readonly compiled: CompiledPattern;
  readonly isBytes: boolean;
  constructor(source: Value, compiled: CompiledPattern) {
    this.source = source;
    this.compiled = compiled;
    this.isBytes = textOf(source) === undefined;
  }
}
seal(PatternValue);

export const patternType = builtinType('Pattern', PatternValue, { module: 're', isBase: false });
genericClass(patternType, 're.Pattern');

defineMethod(patternType, '__copy__', 'self, /', (self: PatternValue) => self);
defineMethod(patternType, '__deepcopy__', 'self, memo, /', (self: PatternValue) => self);
defineMethod(patternType, '__eq__', 'self, other, /', (self: PatternValue, other: Value) => {
  if (!(other instanceof PatternValue)) return notImplemented;
  return self === other || (self.isBytes === other.isBytes && self.compiled.flags === other.compiled.flags && equals(self.source, other.source));
});
defineMethod(patternType, '__hash__', 'self, /', (self: PatternValue) => Number(BigInt.asUintN(48, BigInt(hashOf(self.source)))) + self.compiled.flags);

const shownFlags: [number, string][] = [[1, 'TEMPLATE'], [2, 'IGNORECASE'], [4, 'LOCALE'], [8, 'MULTILINE'], [16, 'DOTALL'], [64, 'VERBOSE'], [128, 'DEBUG'], [256, 'ASCII']];
defineMethod(patternType, '__repr__', 'self, /', (self: PatternValue) => {
  const flags = shownFlags.filter(([bit]) => (self.compiled.flags & bit) !== 0).map(([, name]) => `re.${name}`);
  const source = [...reprOf(self.source)].slice(0, 200).join('');
  return textValue(`re.compile(${source}${flags.length === 0 ? '' : `, ${flags.join('|')}`})`);
});

defineAttribute(patternType, 'pattern', (self: PatternValue) => self.source);
defineAttribute(patternType, 'flags', (self: PatternValue) => self.compiled.flags);
defineAttribute(patternType, 'groups', (self: PatternValue) => self.compiled.groupCount);
defineAttribute(patternType, 'groupindex', (self: PatternValue) => {
  const dict = new DictValue();
  for (const [name, group] of self.compiled.groupNames) dictSet(dict, textValue(name), group);
  return dict;
});
