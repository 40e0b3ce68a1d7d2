// What programs may do with `list[int]` and `int | str`: show them, compare them, call them, ask for their parts.

import { defineAttribute, findAttribute, getAttribute, setAttribute } from '../../runtime/attributes.ts';
import { attributeName } from '../../runtime/attribute-name.ts';
import { callValue } from '../../runtime/call.ts';
import { equals } from '../../runtime/compare.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { isRaised } from '../../runtime/exceptions.ts';
import { GenericAliasValue, UnionValue, argumentsOf, genericAliasType, unionType } from '../../runtime/generic-alias.ts';
import { hashOf } from '../../runtime/hash.ts';
import { raise } from '../../runtime/raise.ts';
import { setTypeUnion } from '../../runtime/sequence-operators.ts';
import { reprOf } from '../../runtime/show.ts';
import { getItem, setGenericAlias } from '../../runtime/subscript.ts';
import { ellipsis, noneType, notImplemented, typeName } from '../../runtime/types.ts';
import { FunctionValue, ListValue, TupleValue, TypeValue, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { iteratorOver, plainIteratorType } from '../iterator-types.ts';

setGenericAlias((origin, index) => new GenericAliasValue(origin, argumentsOf(index)));

/** A part as it is shown inside brackets. */
export function partText(value: Value): string {
  if (value === ellipsis) return '...';
  if (value === noneType || value === null) return 'None';
  if (value instanceof ListValue) return `[${value.items.map(partText).join(', ')}]`;
  if (value instanceof TypeValue) return value.module === 'builtins' ? value.qualifiedName : `${value.module}.${value.qualifiedName}`;
  if (value instanceof FunctionValue) return value.qualifiedName;
  return reprOf(value);
}

/** Type variables, in order of first use. */
export function parametersOf(args: readonly Value[]): Value[] {
  const found: Value[] = [];
  const add = (value: Value): void => { if (!found.includes(value)) found.push(value); };
  for (const value of args) {
    if (value instanceof ListValue || value instanceof TupleValue) for (const part of parametersOf(value.items)) add(part);
    else if (value instanceof TypeValue) continue;
    else if (['TypeVar', 'ParamSpec', 'TypeVarTuple'].includes(typeName(value))) add(value);
    else if (typeof value === 'object' && value !== null) {
      const inner = findAttribute(value, '__parameters__');
      if (inner instanceof TupleValue) for (const part of inner.items) add(part);
    }
  }
  return found;
}

/** Puts other types in the place of type variables. */
export function substitute(args: readonly Value[], parameters: readonly Value[], given: readonly Value[]): Value[] {
  return args.map((value) => {
    const at = parameters.indexOf(value);
    if (at >= 0) return given[at];
    if (value instanceof TypeValue || typeof value !== 'object' || value === null) return value;
    if (value instanceof ListValue) return new ListValue(substitute(value.items, parameters, given));
    const inner = findAttribute(value, '__parameters__');
    if (!(inner instanceof TupleValue) || inner.items.length === 0) return value;
    return getItem(value, new TupleValue(substitute(inner.items, parameters, given)));
  });
}

function text(self: GenericAliasValue): string {
  const args = self.args.length === 0 ? '()' : self.args.map(partText).join(', ');
  return `${self.isUnpacked ? '*' : ''}${partText(self.origin)}[${args}]`;
}

defineConstructor(genericAliasType, 'origin, args, /', (_cls: TypeValue, origin: Value, args: Value) => new GenericAliasValue(origin, argumentsOf(args)));
defineMethod(genericAliasType, '__repr__', 'self, /', (self: GenericAliasValue) => textValue(text(self)));
defineMethod(genericAliasType, '__call__', 'self, /, *args, **kwargs', (self: GenericAliasValue, args: Value[], keywords: Map<string, Value>) => {
  const made = callValue(self.origin, args, keywords.size === 0 ? null : keywords);
  try {
    setAttribute(made, '__orig_class__', self);
  } catch (thrown) {
    if (!isRaised(thrown, 'AttributeError') && !isRaised(thrown, 'TypeError')) throw thrown;
  }
  return made;
});
defineMethod(genericAliasType, '__getitem__', 'self, item, /', (self: GenericAliasValue, item: Value) => {
  const parameters = parametersOf(self.args);
  if (parameters.length === 0) return raise.typeError(`${text(self)} is not a generic class`);
  const given = argumentsOf(item);
  if (given.length !== parameters.length) raise.typeError(`Too ${given.length > parameters.length ? 'many' : 'few'} arguments for ${text(self)}; actual ${given.length}, expected ${parameters.length}`);
  return new GenericAliasValue(self.origin, substitute(self.args, parameters, given));
});
defineMethod(genericAliasType, '__eq__', 'self, other, /', (self: GenericAliasValue, other: Value) => (
  other instanceof GenericAliasValue ? equals(self.origin, other.origin) && equals(new TupleValue(self.args), new TupleValue(other.args)) && self.isUnpacked === other.isUnpacked : notImplemented
));
defineMethod(genericAliasType, '__hash__', 'self, /', (self: GenericAliasValue) => hashOf(new TupleValue([self.origin, ...self.args.filter((arg) => !(arg instanceof ListValue))])));
defineMethod(genericAliasType, '__mro_entries__', 'self, bases, /', (self: GenericAliasValue) => new TupleValue([self.origin]));
defineMethod(genericAliasType, '__instancecheck__', 'self, instance, /', () => raise.typeError('isinstance() argument 2 cannot be a parameterized generic'));
defineMethod(genericAliasType, '__subclasscheck__', 'self, subclass, /', () => raise.typeError('issubclass() argument 2 cannot be a parameterized generic'));
defineMethod(genericAliasType, '__or__', 'self, other, /', (self: Value, other: Value) => union(self, other) ?? notImplemented);
defineMethod(genericAliasType, '__ror__', 'self, other, /', (self: Value, other: Value) => union(other, self) ?? notImplemented);
defineMethod(genericAliasType, '__iter__', 'self, /', (self: GenericAliasValue) => {
  let left = 1;
  return iteratorOver(plainIteratorType, { next: () => (left-- > 0 ? new GenericAliasValue(self.origin, self.args, true) : undefined) });
});
defineMethod(genericAliasType, '__getattr__', 'self, name, /', (self: GenericAliasValue, given: Value) => {
  const name = attributeName(given);
  return name.startsWith('__') && name !== '__name__' && name !== '__qualname__' && name !== '__module__' && name !== '__doc__'
    ? raise.attributeError(`'types.GenericAlias' object has no attribute '${name}'`) : getAttribute(self.origin, name);
});
defineAttribute(genericAliasType, '__origin__', (self: GenericAliasValue) => self.origin);
defineAttribute(genericAliasType, '__args__', (self: GenericAliasValue) => new TupleValue(self.args));
defineAttribute(genericAliasType, '__parameters__', (self: GenericAliasValue) => new TupleValue(parametersOf(self.args)));
defineAttribute(genericAliasType, '__unpacked__', (self: GenericAliasValue) => self.isUnpacked);

/** `left | right`; undefined where one side is no type. */
export function union(left: Value, right: Value): Value | undefined {
  const members: Value[] = [];
  for (const side of [left, right]) {
    if (!isTypeLike(side)) return undefined;
    for (const member of side instanceof UnionValue ? side.args : [side === null ? noneType : side]) if (!members.some((known) => known === member || equals(known, member))) members.push(member);
  }
  return members.length === 1 ? members[0] : new UnionValue(members);
}

function isTypeLike(value: Value): boolean {
  return value === null || value instanceof TypeValue || value instanceof GenericAliasValue || value instanceof UnionValue || typeName(value) === 'TypeVar';
}
setTypeUnion(union);

defineMethod(unionType, '__repr__', 'self, /', (self: UnionValue) => textValue(self.args.map(partText).join(' | ')));
defineMethod(unionType, '__or__', 'self, other, /', (self: Value, other: Value) => union(self, other) ?? notImplemented);
defineMethod(unionType, '__ror__', 'self, other, /', (self: Value, other: Value) => union(other, self) ?? notImplemented);
defineMethod(unionType, '__eq__', 'self, other, /', (self: UnionValue, other: Value) => {
  const members = other instanceof UnionValue ? other.args : unionMembers(other);
  if (members === undefined) return notImplemented;
  return members.length === self.args.length && members.every((member) => self.args.some((own) => equals(own, member)));
});
function unionMembers(other: Value): readonly Value[] | undefined {
  if (typeName(other) !== '_UnionGenericAlias') return undefined;
  const args = findAttribute(other, '__args__');
  return args instanceof TupleValue ? args.items : undefined;
}
defineMethod(unionType, '__hash__', 'self, /', (self: UnionValue) => self.args.reduce<number>((sum, arg) => (sum + Number(hashOf(arg))) % 2147483647, 7));
defineMethod(unionType, '__getitem__', 'self, item, /', (self: UnionValue, item: Value) => {
  const parameters = parametersOf(self.args);
  if (parameters.length === 0) return raise.typeError(`${reprOf(self)} is not a generic class`);
  return substitute(self.args, parameters, argumentsOf(item)).reduce((left, right) => union(left, right) ?? left);
});
defineAttribute(unionType, '__args__', (self: UnionValue) => new TupleValue(self.args));
defineAttribute(unionType, '__parameters__', (self: UnionValue) => new TupleValue(parametersOf(self.args)));
