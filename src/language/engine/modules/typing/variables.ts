// TypeVar, ParamSpec, TypeVarTuple and NewType.

import { defineAttribute } from '../../runtime/attributes.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { raise } from '../../runtime/raise.ts';
import { truthOf } from '../../runtime/truth.ts';
import { builtinType } from '../../runtime/types.ts';
import { TupleValue, rawText, seal, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { plainIteratorType, iteratorOver } from '../../builtins/iterator-types.ts';
import { AliasValue, FormValue, asType, makeUnion } from './alias.ts';

class VariableValue {
  declare readonly cls: TypeValue;
  readonly name: string;
  readonly constraints: readonly Value[];
  readonly bound: Value;
  readonly isCovariant: boolean;
  readonly isContravariant: boolean;
  constructor(name: string, constraints: readonly Value[] = [], bound: Value = null, variance: [boolean, boolean] = [false, false]) {
    this.name = name;
    this.constraints = constraints;
    this.bound = bound;
    [this.isCovariant, this.isContravariant] = variance;
  }
}
class ParameterSpecValue extends VariableValue {}
class VariableTupleValue extends VariableValue {}
for (const constructor of [VariableValue, ParameterSpecValue, VariableTupleValue]) seal(constructor);
export const typeVarType = builtinType('TypeVar', VariableValue, { module: 'typing', isBase: false });
export const paramSpecType = builtinType('ParamSpec', ParameterSpecValue, { module: 'typing', isBase: false });
export const typeVarTupleType = builtinType('TypeVarTuple', VariableTupleValue, { module: 'typing', isBase: false });

function nameOf(name: Value): string {
  return rawText(textOf(name) ?? '');
}

defineConstructor(typeVarType, 'name, *constraints, bound=None, covariant=False, contravariant=False', (...[, name, constraints, bound, covariant, contravariant]: [TypeValue, Value, Value[], Value, Value, Value]) => {
  if (truthOf(covariant) && truthOf(contravariant)) raise.valueError('Bivariant types are not supported.');
  if (constraints.length > 0 && bound !== null) raise.typeError('Constraints cannot be combined with bound=...');
  if (constraints.length === 1) raise.typeError('A single constraint is not allowed');
  return new VariableValue(nameOf(name), constraints.map((one) => asType(one, 'TypeVar(name, constraint, ...): constraints must be types.')), bound === null ? null : asType(bound, 'Bound must be a type.'), [truthOf(covariant), truthOf(contravariant)]);
});
defineConstructor(paramSpecType, 'name, *, bound=None, covariant=False, contravariant=False', (...[, name, bound, covariant, contravariant]: [TypeValue, Value, Value, Value, Value]) => new ParameterSpecValue(nameOf(name), [], bound, [truthOf(covariant), truthOf(contravariant)]));
defineConstructor(typeVarTupleType, 'name', (_cls: TypeValue, name: Value) => new VariableTupleValue(nameOf(name)));

for (const type of [typeVarType, paramSpecType, typeVarTupleType]) {
  defineMethod(type, '__repr__', 'self, /', (self: VariableValue) => textValue(type === typeVarTupleType ? self.name : `${self.isCovariant ? '+' : self.isContravariant ? '-' : '~'}${self.name}`));
  defineMethod(type, '__or__', 'self, other, /', (self: Value, other: Value) => makeUnion([self, other]));
  defineMethod(type, '__ror__', 'self, other, /', (self: Value, other: Value) => makeUnion([other, self]));
  defineMethod(type, '__mro_entries__', 'self, bases, /', () => raise.typeError(`Cannot subclass an instance of ${type.name}`));
  defineAttribute(type, '__name__', (self: VariableValue) => textValue(self.name));
  defineAttribute(type, '__bound__', (self: VariableValue) => self.bound);
  defineAttribute(type, '__constraints__', (self: VariableValue) => new TupleValue(self.constraints));
  defineAttribute(type, '__covariant__', (self: VariableValue) => self.isCovariant);
  defineAttribute(type, '__contravariant__', (self: VariableValue) => self.isContravariant);
  defineAttribute(type, '__module__', () => '__main__');
}
const unpackForm = new FormValue('Unpack', null, (args) => new AliasValue('Unpack', null, args));
defineMethod(typeVarTupleType, '__iter__', 'self, /', (self: Value) => {
  let left = 1;
  return iteratorOver(plainIteratorType, { next: () => (left-- > 0 ? new AliasValue('Unpack', unpackForm as Value, [self]) : undefined) });
});
export { unpackForm };

class PartValue {
  declare readonly cls: TypeValue;
  readonly of: VariableValue;
  readonly part: string;
  constructor(of: VariableValue, part: string) { this.of = of; this.part = part; }
}
seal(PartValue);
const partType = builtinType('ParamSpecArgs', PartValue, { module: 'typing', isBase: false });
defineMethod(partType, '__repr__', 'self, /', (self: PartValue) => textValue(`${self.of.name}.${self.part}`));
defineAttribute(partType, '__origin__', (self: PartValue) => self.of as Value);
defineAttribute(paramSpecType, 'args', (self: VariableValue) => new PartValue(self, 'args'));
defineAttribute(paramSpecType, 'kwargs', (self: VariableValue) => new PartValue(self, 'kwargs'));

class NewTypeValue {
  declare readonly cls: TypeValue;
  readonly name: string;
  readonly base: Value;
  constructor(name: string, base: Value) { this.name = name; this.base = base; }
}
seal(NewTypeValue);
export const newTypeType = builtinType('NewType', NewTypeValue, { module: 'typing', isBase: false });
defineConstructor(newTypeType, 'name, tp', (_cls: TypeValue, name: Value, base: Value) => new NewTypeValue(nameOf(name), base));
defineMethod(newTypeType, '__call__', 'self, x, /', (_self: NewTypeValue, value: Value) => value);
defineMethod(newTypeType, '__repr__', 'self, /', (self: NewTypeValue) => textValue(`__main__.${self.name}`));
defineMethod(newTypeType, '__or__', 'self, other, /', (self: Value, other: Value) => makeUnion([self, other]));
defineMethod(newTypeType, '__ror__', 'self, other, /', (self: Value, other: Value) => makeUnion([other, self]));
defineMethod(newTypeType, '__mro_entries__', 'self, bases, /', (self: NewTypeValue) => raise.typeError(`Cannot subclass an instance of NewType. Perhaps you were looking for: \`${self.name} = NewType('${self.name}', ${self.name})\``));
for (const name of ['__name__', '__qualname__']) defineAttribute(newTypeType, name, (self: NewTypeValue) => textValue(self.name));
defineAttribute(newTypeType, '__supertype__', (self: NewTypeValue) => self.base);
defineAttribute(newTypeType, '__module__', () => '__main__');
