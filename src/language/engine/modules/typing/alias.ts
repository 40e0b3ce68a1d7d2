// typing's own aliases: List, List[int], Union[int, str], Callable[[int], str], and generic classes with their parts.

import { defineAttribute, findAttribute, getAttribute, setAttribute } from '../../runtime/attributes.ts';
import { attributeName } from '../../runtime/attribute-name.ts';
import { callValue } from '../../runtime/call.ts';
import { equals } from '../../runtime/compare.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { isRaised } from '../../runtime/exceptions.ts';
import { GenericAliasValue, UnionValue, argumentsOf } from '../../runtime/generic-alias.ts';
import { hashOf } from '../../runtime/hash.ts';
import { raise } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { truthOf } from '../../runtime/truth.ts';
import { builtinType, ellipsis, noneType, notImplemented, specialMethod, typeName, typeOf } from '../../runtime/types.ts';
import { BuiltinValue, FunctionValue, ListValue, TupleValue, TypeValue, seal, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { parametersOf, partText, substitute } from '../../builtins/classes/generic-alias.ts';

/** A name of typing by itself: Any, Union, List... */
export class FormValue {
  declare readonly cls: TypeValue;
  readonly name: string;
  /** What stands behind it at run time, such as list behind List; made when first asked for. */
  readonly originOf: (() => Value) | null;
  /** What `Form[...]` gives. */
  readonly build: ((args: readonly Value[], form: FormValue) => Value) | null;
  constructor(name: string, originOf: (() => Value) | null, build: FormValue['build']) {
    this.name = name;
    this.originOf = originOf;
    this.build = build;
  }
}

/** A form with its arguments, or a generic class with its own. */
export class AliasValue {
  declare readonly cls: TypeValue;
  readonly name: string | null;
  readonly origin: Value;
  readonly args: readonly Value[];
  /** Annotated[type, ...metadata]. */
  readonly metadata: readonly Value[] | null;
  constructor(name: string | null, origin: Value, args: readonly Value[], metadata: readonly Value[] | null = null) {
    this.name = name;
    this.origin = origin;
    this.args = args;
    this.metadata = metadata;
  }
}
class UnionAliasValue extends AliasValue {}
for (const constructor of [FormValue, AliasValue]) seal(constructor);
delete (UnionAliasValue.prototype as { constructor?: unknown }).constructor;
export const formType = builtinType('_SpecialForm', FormValue, { module: 'typing' });
export const aliasType = builtinType('_GenericAlias', AliasValue, { module: 'typing' });
export const unionAliasType = builtinType('_UnionGenericAlias', UnionAliasValue, { base: aliasType, module: 'typing' });

/** A text stands for a type that comes later. */
export class ForwardRefValue {
  declare readonly cls: TypeValue;
  readonly text: string;
  constructor(text: string) { this.text = text; }
}
seal(ForwardRefValue);
export const forwardRefType = builtinType('ForwardRef', ForwardRefValue, { module: 'typing' });
defineConstructor(forwardRefType, 'arg, is_argument=True, module=None, *, is_class=False', (_cls: TypeValue, name: Value) => (typeof name === 'string' ? new ForwardRefValue(name) : raise.typeError(`Forward reference must be a string -- got ${reprOf(name)}`)));
defineMethod(forwardRefType, '__repr__', 'self, /', (self: ForwardRefValue) => textValue(`ForwardRef(${reprOf(textValue(self.text))})`));
defineMethod(forwardRefType, '__eq__', 'self, other, /', (self: ForwardRefValue, other: Value) => (other instanceof ForwardRefValue ? other.text === self.text : notImplemented));
defineMethod(forwardRefType, '__hash__', 'self, /', (self: ForwardRefValue) => hashOf(textValue(self.text)));
defineAttribute(forwardRefType, '__forward_arg__', (self: ForwardRefValue) => textValue(self.text));

/** What may stand inside the brackets. */
export function asType(value: Value, where: string): Value {
  if (value === null) return noneType;
  if (typeof value === 'string') return new ForwardRefValue(value);
  if (value instanceof TypeValue || value instanceof FormValue || value instanceof AliasValue || value instanceof FunctionValue || value === ellipsis) return value;
  if (value instanceof ListValue || value instanceof TupleValue || typeof value !== 'object') return raise.typeError(`${where} Got ${reprOf(value)}.`);
  return value;
}

export function makeUnion(given: readonly Value[]): Value {
  const members: Value[] = [];
  for (const value of given) {
    const inner = value instanceof UnionAliasValue || value instanceof UnionValue ? value.args : [asType(value, 'Union[arg, ...]: each arg must be a type.')];
    for (const member of inner) if (!members.some((known) => known === member || equals(known, member))) members.push(member);
  }
  if (members.length === 0) return raise.typeError('Cannot take a Union of no types.');
  return members.length === 1 ? members[0] : new UnionAliasValue('Union', unionForm as Value, members);
}
export const unionForm = new FormValue('Union', null, (args) => makeUnion(args));

function typeText(value: Value): string {
  if (value === noneType) return 'NoneType';
  return partText(value);
}

function callableText(args: readonly Value[]): string {
  const last = typeText(args.at(-1) as Value);
  if (args.length === 2 && (args[0] === ellipsis || ['ParamSpec', '_ConcatenateGenericAlias'].includes(typeName(args[0])))) return `typing.Callable[${args[0] === ellipsis ? '...' : typeText(args[0])}, ${last}]`;
  return `typing.Callable[[${args.slice(0, -1).map(typeText).join(', ')}], ${last}]`;
}

function text(self: AliasValue): string {
  const { name, origin, args } = self;
  if (self.metadata !== null) return `typing.Annotated[${[typeText(origin), ...self.metadata.map(reprOf)].join(', ')}]`;
  if (name === 'Union') {
    const others = args.filter((arg) => arg !== noneType);
    if (args.length === 2 && others.length === 1) return `typing.Optional[${typeText(others[0])}]`;
  }
  if (name === 'Callable') return callableText(args);
  if (name === 'Literal') return `typing.Literal[${args.map(reprOf).join(', ')}]`;
  if (name === 'Unpack') return `*${typeText(args[0])}`;
  const shown = args.length === 0 ? '()' : args.map(typeText).join(', ');
  return `${name === null ? partText(origin) : `typing.${name}`}[${shown}]`;
}

defineMethod(formType, '__repr__', 'self, /', (self: FormValue) => textValue(`typing.${self.name}`));
defineMethod(formType, '__getitem__', 'self, item, /', (self: FormValue, item: Value) => (self.build === null ? raise.typeError(`typing.${self.name} is not subscriptable`) : self.build(argumentsOf(item), self)));
defineMethod(formType, '__call__', 'self, /, *args, **kwargs', (self: FormValue, args: Value[], keywords: Map<string, Value>) => {
  if (self.originOf === null) return raise.typeError(`Cannot instantiate typing.${self.name}`);
  return self.name === 'DefaultDict' || self.name === 'OrderedDict' || self.name === 'Counter' || self.name === 'ChainMap' || self.name === 'Deque'
    ? callValue(self.originOf(), args, keywords) : raise.typeError(`Type ${self.name} cannot be instantiated; use ${typeName2(self.originOf())}() instead`);
});
function typeName2(value: Value): string {
  return value instanceof TypeValue ? value.name : typeName(value);
}
defineMethod(formType, '__mro_entries__', 'self, bases, /', (self: FormValue) => (self.originOf === null ? raise.typeError(`Cannot subclass typing.${self.name}`) : new TupleValue([self.originOf()])));
for (const name of ['__instancecheck__', '__subclasscheck__']) {
  defineMethod(formType, name, 'self, value, /', (self: FormValue, value: Value) => {
    if (self.originOf === null) return raise.typeError(`typing.${self.name} cannot be used with ${name === '__instancecheck__' ? 'isinstance' : 'issubclass'}()`);
    return checkAgainst(self.originOf(), value, name);
  });
}
function checkAgainst(origin: Value, value: Value, name: string): Value {
  const type = name === '__instancecheck__' ? typeOf(value) : value;
  if (!(origin instanceof TypeValue) || !(type instanceof TypeValue)) return raise.typeError('issubclass() arg 1 must be a class');
  const check = specialMethod(origin.cls, '__subclasscheck__');
  return check === undefined ? type.mro.includes(origin) : truthOf(callValue(check, [origin, type]));
}
for (const type of [formType, aliasType, forwardRefType]) {
  defineMethod(type, '__or__', 'self, other, /', (self: Value, other: Value) => makeUnion([self, other]));
  defineMethod(type, '__ror__', 'self, other, /', (self: Value, other: Value) => makeUnion([other, self]));
}
defineAttribute(formType, '__origin__', (self: FormValue) => (self.originOf === null ? undefined as unknown as Value : self.originOf()));
for (const name of ['__name__', '_name', '__qualname__']) defineAttribute(formType, name, (self: FormValue) => textValue(self.name));
defineAttribute(formType, '__module__', () => 'typing');

defineMethod(aliasType, '__repr__', 'self, /', (self: AliasValue) => textValue(text(self)));
defineMethod(aliasType, '__eq__', 'self, other, /', (self: AliasValue, other: Value) => {
  if (self.name === 'Union' && other instanceof UnionValue) return other.args.length === self.args.length && self.args.every((arg) => other.args.some((member) => equals(arg, member)));
  if (!(other instanceof AliasValue)) return notImplemented;
  if (self.name === 'Union' || self.name === 'Literal') return other.name === self.name && other.args.length === self.args.length && self.args.every((arg) => other.args.some((member) => equals(arg, member) && typeOf(arg) === typeOf(member)));
  return (self.origin === other.origin || equals(self.origin, other.origin)) && equals(new TupleValue(self.args), new TupleValue(other.args)) && equals(new TupleValue(self.metadata ?? []), new TupleValue(other.metadata ?? []));
});
defineMethod(aliasType, '__hash__', 'self, /', (self: AliasValue) => {
  if (self.name === 'Union' || self.name === 'Literal') return self.args.reduce<number>((sum, arg) => (sum + Number(hashOf(arg))) % 2147483647, 11);
  return hashOf(new TupleValue([self.origin, ...self.args]));
});
defineMethod(aliasType, '__call__', 'self, /, *args, **kwargs', (self: AliasValue, args: Value[], keywords: Map<string, Value>) => {
  if (!(self.origin instanceof TypeValue) || (self.name !== null && !['DefaultDict', 'OrderedDict', 'Counter', 'ChainMap', 'Deque'].includes(self.name) && self.metadata === null)) {
    return raise.typeError(self.name === 'Union' ? 'Cannot instantiate typing.Union' : self.origin instanceof TypeValue ? `Type ${self.name ?? ''} cannot be instantiated; use ${self.origin.name}() instead` : `Cannot instantiate ${text(self)}`);
  }
  const made = callValue(self.origin, args, keywords.size === 0 ? null : keywords);
  try {
    setAttribute(made, '__orig_class__', self);
  } catch (thrown) {
    if (!isRaised(thrown, 'AttributeError') && !isRaised(thrown, 'TypeError')) throw thrown;
  }
  return made;
});
defineMethod(aliasType, '__getitem__', 'self, item, /', (self: AliasValue, item: Value) => {
  const parameters = parametersOf(self.metadata === null ? self.args : [self.origin]);
  if (parameters.length === 0) return raise.typeError(`${text(self)} is not a generic class`);
  let given = argumentsOf(item);
  if (parameters.length === 1 && typeName(parameters[0]) === 'ParamSpec' && !(given[0] instanceof ListValue)) given = [new ListValue([...given])];
  requireCount(text(self), parameters, given);
  const settled = given.map((value) => (value instanceof ListValue ? value : asType(value, 'Parameters to generic types must be types.')));
  if (self.name === 'Union') return makeUnion(substitute(self.args, parameters, settled));
  if (self.metadata !== null) return new AliasValue('Annotated', substitute([self.origin], parameters, settled)[0], [substitute([self.origin], parameters, settled)[0]], self.metadata);
  const args = substitute(self.args, parameters, settled).flatMap((value) => (self.name === 'Callable' && value instanceof ListValue ? value.items : [value]));
  return new AliasValue(self.name, self.origin, args);
});
export function requireCount(shown: string, parameters: readonly Value[], given: readonly Value[]): void {
  if (parameters.some((parameter) => typeName(parameter) === 'TypeVarTuple')) return;
  if (given.length !== parameters.length) raise.typeError(`Too ${given.length > parameters.length ? 'many' : 'few'} arguments for ${shown}; actual ${given.length}, expected ${parameters.length}`);
}
defineMethod(aliasType, '__instancecheck__', 'self, instance, /', (self: AliasValue, instance: Value) => {
  if (self.name !== 'Union') return raise.typeError('Subscripted generics cannot be used with class and instance checks');
  return self.args.some((arg) => truthOf(checkAny(arg, instance, '__instancecheck__')));
});
defineMethod(aliasType, '__subclasscheck__', 'self, cls, /', (self: AliasValue, cls: Value) => {
  if (self.name !== 'Union') return raise.typeError('Subscripted generics cannot be used with class and instance checks');
  return self.args.some((arg) => truthOf(checkAny(arg, cls, '__subclasscheck__')));
});
function checkAny(wanted: Value, value: Value, name: string): Value {
  if (!(wanted instanceof TypeValue)) return callValue(getAttribute(wanted, name), [value]);
  const own = specialMethod(wanted.cls, name);
  return own === undefined || own instanceof BuiltinValue ? checkAgainst(wanted, value, name) : callValue(own, [wanted, value]);
}
defineMethod(aliasType, '__mro_entries__', 'self, bases, /', (self: AliasValue, bases: TupleValue) => {
  const generic = genericClass();
  const at = bases.items.indexOf(self);
  const later = bases.items.slice(at + 1).some((base) => base instanceof AliasValue || base instanceof GenericAliasValue);
  if (self.origin === generic) {
    const hasOther = later || bases.items.some((base) => base instanceof TypeValue && base !== generic && base.name === 'Protocol' && base.module === 'typing');
    return new TupleValue(hasOther ? [] : [self.origin]);
  }
  if (!(self.origin instanceof TypeValue)) return raise.typeError(`Cannot subclass ${text(self)}`);
  if (self.name === null || self.name === 'Protocol' || generic === null || bases.items.includes(generic) || later) return new TupleValue([self.origin]);
  return new TupleValue([self.origin, generic]);
});
let genericClass: () => Value = () => null;
export function setGenericClass(next: () => Value): void {
  genericClass = next;
}
defineMethod(aliasType, '__getattr__', 'self, name, /', (self: AliasValue, given: Value) => {
  const name = attributeName(given);
  const found = name.startsWith('__') && !['__name__', '__qualname__', '__module__', '__doc__'].includes(name) ? undefined : findAttribute(self.origin, name);
  return found === undefined ? raise.attributeError(`'${typeName(self)}' object has no attribute '${name}'`) : found;
});
defineAttribute(aliasType, '__origin__', (self: AliasValue) => self.origin);
defineAttribute(aliasType, '__args__', (self: AliasValue) => new TupleValue(self.args));
defineAttribute(aliasType, '__parameters__', (self: AliasValue) => new TupleValue(parametersOf(self.metadata === null ? self.args : [self.origin])));
defineAttribute(aliasType, '__metadata__', (self: AliasValue) => (self.metadata === null ? undefined as unknown as Value : new TupleValue(self.metadata)));
defineAttribute(aliasType, '_name', (self: AliasValue) => (self.name === null ? null : textValue(self.name)));
