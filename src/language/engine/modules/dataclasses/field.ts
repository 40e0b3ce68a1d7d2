// What a dataclass knows of one of its fields.

import { defineAttribute } from '../../runtime/attributes.ts';
import { defineMethod, makeFunction } from '../../runtime/define.ts';
import { MappingProxyValue } from '../../runtime/mapping-proxy.ts';
import { raise } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { truthOf } from '../../runtime/truth.ts';
import { builtinType } from '../../runtime/types.ts';
import { DictValue, InstanceValue, seal, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';

function mark(name: string): Value {
  const value = new InstanceValue();
  Object.defineProperty(value, 'cls', { value: builtinType(name, null, { module: 'dataclasses', isBase: false }) });
  return value as Value;
}
export const missing = mark('_MISSING_TYPE');
export const keywordsFromHere = mark('_KW_ONLY_TYPE');

export type FieldKind = '_FIELD' | '_FIELD_CLASSVAR' | '_FIELD_INITVAR';

export class FieldValue {
  declare readonly cls: TypeValue;
  name = '';
  type: Value = null;
  kind: FieldKind | null = null;
  value: Value;
  factory: Value;
  isInit = true;
  isShown = true;
  /** None: as `compare` says. */
  hash: Value = null;
  isCompared = true;
  metadata: Value = new MappingProxyValue(new DictValue());
  isKeywordOnly: boolean | null = null;
  constructor(value: Value, factory: Value) {
    this.value = value;
    this.factory = factory;
  }

  get hasDefault(): boolean {
    return this.value !== missing || this.factory !== missing;
  }
}
seal(FieldValue);
export const fieldType = builtinType('Field', FieldValue, { module: 'dataclasses', isBase: false });

export const field = makeFunction('field', '*, default=?, default_factory=?, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=?', (...given: (Value | undefined)[]) => {
  const [value, factory, isInit, isShown, hash, isCompared, metadata, isKeywordOnly] = given;
  if (value !== undefined && factory !== undefined && value !== missing && factory !== missing) return raise.valueError('cannot specify both default and default_factory');
  const made = new FieldValue(value ?? (value === null ? null : missing), factory ?? missing);
  made.isInit = truthOf(isInit as Value);
  made.isShown = truthOf(isShown as Value);
  made.hash = hash as Value;
  made.isCompared = truthOf(isCompared as Value);
  if (metadata !== null) made.metadata = new MappingProxyValue(metadata as Value);
  if (isKeywordOnly !== undefined && isKeywordOnly !== missing) made.isKeywordOnly = truthOf(isKeywordOnly);
  return made;
});

const parts: [string, (self: FieldValue) => Value][] = [
  ['name', (self) => (self.name === '' ? null : textValue(self.name))], ['type', (self) => self.type], ['default', (self) => self.value], ['default_factory', (self) => self.factory],
  ['init', (self) => self.isInit], ['repr', (self) => self.isShown], ['hash', (self) => self.hash], ['compare', (self) => self.isCompared], ['metadata', (self) => self.metadata],
  ['kw_only', (self) => self.isKeywordOnly ?? missing], ['_field_type', (self) => self.kind],
];
for (const [name, read] of parts) defineAttribute(fieldType, name, read);
defineMethod(fieldType, '__repr__', 'self, /', (self: FieldValue) => textValue(`Field(${parts.map(([name, read]) => `${name}=${name === '_field_type' ? self.kind ?? 'None' : reprOf(read(self))}`).join(',')})`));
