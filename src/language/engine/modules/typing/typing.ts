// The module typing. Nothing is checked by it: its names show themselves, take arguments and say what they were made of.

import { findAttribute, getAttribute, setAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { builtins, defineConstructor, makeFunction } from '../../runtime/define.ts';
import { dictSet } from '../../runtime/dicts.ts';
import { asException, isRaised } from '../../runtime/exceptions.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { GenericAliasValue, UnionValue, genericAliasType, unionType } from '../../runtime/generic-alias.ts';
import { defineModule, loadModule } from '../../runtime/modules.ts';
import { makeException, raise } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { state } from '../../runtime/state.ts';
import { truthOf } from '../../runtime/truth.ts';
import * as types from '../../runtime/types.ts';
import { DictValue, FunctionValue, InstanceValue, ListValue, ModuleValue, TupleValue, TypeValue, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { pythonClass } from '../python/python-class.ts';
import { pythonFunction } from '../python/python-function.ts';
import { AliasValue, FormValue, ForwardRefValue, asType, forwardRefType, makeUnion, unionForm } from './alias.ts';
import { genericClasses, runtimeCheckable } from './generic.ts';
import { isTypedDict, namedTupleForm, typedDictForm } from './records.ts';
import { newTypeType, paramSpecType, typeVarTupleType, typeVarType, unpackForm } from './variables.ts';

/** `List[int]`: a form over a type that exists. The number says how many arguments it takes; -1 any. */
function over(name: string, originOf: () => Value, count: number): FormValue {
  return new FormValue(name, originOf, (args, form) => {
    if (count >= 0 && args.length !== count) raise.typeError(`Too ${args.length > count ? 'many' : 'few'} arguments for typing.${name}; actual ${args.length}, expected ${count}`);
    return new AliasValue(form.name, originOf(), args.map((arg) => asType(arg, 'Parameters to generic types must be types.')));
  });
}

const fromBuiltins: [string, Value, number][] = [
  ['List', types.listType, 1], ['Dict', types.dictType, 2], ['Set', types.setType, 1], ['FrozenSet', types.frozensetType, 1], ['Type', types.typeType, 1],
];
const fromCollections: [string, string, number][] = [['Deque', 'deque', 1], ['DefaultDict', 'defaultdict', 2], ['OrderedDict', 'OrderedDict', 2], ['Counter', 'Counter', 1], ['ChainMap', 'ChainMap', 2]];
const abstractNames: [string, string, number][] = [
  ['Awaitable', 'Awaitable', 1], ['Coroutine', 'Coroutine', 3], ['AsyncIterable', 'AsyncIterable', 1], ['AsyncIterator', 'AsyncIterator', 1], ['AsyncGenerator', 'AsyncGenerator', 2],
  ['Iterable', 'Iterable', 1], ['Iterator', 'Iterator', 1], ['Generator', 'Generator', 3], ['Reversible', 'Reversible', 1], ['Container', 'Container', 1], ['Collection', 'Collection', 1],
  ['AbstractSet', 'Set', 1], ['MutableSet', 'MutableSet', 1], ['Mapping', 'Mapping', 2], ['MutableMapping', 'MutableMapping', 2], ['Sequence', 'Sequence', 1], ['MutableSequence', 'MutableSequence', 1],
  ['MappingView', 'MappingView', 1], ['KeysView', 'KeysView', 1], ['ItemsView', 'ItemsView', 2], ['ValuesView', 'ValuesView', 1], ['Hashable', 'Hashable', 0], ['Sized', 'Sized', 0], ['ByteString', 'ByteString', 0],
];
const fromModule = (module: string, name: string) => (): Value => getAttribute(loadModule(state.depth, module), name);

const tupleForm = new FormValue('Tuple', () => types.tupleType, (args) => new AliasValue('Tuple', types.tupleType, args.length === 1 && args[0] instanceof TupleValue && args[0].items.length === 0 ? [] : args.map((arg) => asType(arg, 'Tuple[t0, t1, ...]: each t must be a type.'))));
const callableForm = new FormValue('Callable', fromModule('collections.abc', 'Callable'), (args) => {
  if (args.length !== 2) return raise.typeError('Callable must be used as Callable[[arg, ...], result].');
  const [parameters, result] = args;
  const origin = callableForm.originOf?.() as Value;
  if (parameters instanceof ListValue) return new AliasValue('Callable', origin, [...parameters.items.map((arg) => asType(arg, 'Callable[[arg, ...], result]: each arg must be a type.')), asType(result, 'Callable[args, result]: result must be a type.')]);
  if (parameters === types.ellipsis || types.typeName(parameters) === 'ParamSpec' || parameters instanceof AliasValue) return new AliasValue('Callable', origin, [parameters, asType(result, 'Callable[args, result]: result must be a type.')]);
  return raise.typeError(`Callable[args, result]: args must be a list. Got ${reprOf(parameters)}`);
});

function one(name: string): FormValue {
  return new FormValue(name, null, (args, form) => (args.length === 1 ? new AliasValue(name, form as Value, [asType(args[0], `typing.${name} accepts only single type.`)]) : raise.typeError(`typing.${name} accepts only single type. Got ${reprOf(new TupleValue(args))}.`)));
}
const literalForm = new FormValue('Literal', null, (args, form) => {
  const flat = args.flatMap((arg) => (arg instanceof AliasValue && arg.name === 'Literal' ? arg.args : [arg]));
  const distinct = flat.filter((arg, at) => flat.findIndex((other) => other === arg && types.typeOf(other) === types.typeOf(arg)) === at);
  return new AliasValue('Literal', form as Value, distinct);
});
const annotatedForm = new FormValue('Annotated', null, (args) => {
  if (args.length < 2) return raise.typeError('Annotated[...] should be used with at least two arguments (a type and an annotation).');
  const [inner, ...notes] = args;
  if (inner instanceof AliasValue && inner.metadata !== null) return new AliasValue('Annotated', inner.origin, inner.args, [...inner.metadata, ...notes]);
  const type = asType(inner, 'Annotated[t, ...]: t must be a type.');
  return new AliasValue('Annotated', type, [type], notes);
});
const optionalForm = new FormValue('Optional', null, (args) => (args.length === 1 ? makeUnion([asType(args[0], 'Optional[t] requires a single type.'), types.noneType]) : raise.typeError(`typing.Optional requires a single type. Got ${reprOf(new TupleValue(args))}.`)));
const concatenateForm = new FormValue('Concatenate', null, (args, form) => new AliasValue('Concatenate', form as Value, args.map((arg) => asType(arg, 'Concatenate[arg, ...]: each arg must be a type.'))));

function originOf(value: Value): Value {
  if (value instanceof AliasValue) return value.metadata !== null ? annotatedForm : value.name === 'Union' ? unionForm : value.origin;
  if (value instanceof GenericAliasValue) return value.origin;
  if (value instanceof UnionValue) return unionType;
  if (value instanceof FormValue && value.originOf !== null) return value.originOf();
  return value === state.kept.get('typing.Generic') ? value : null;
}

function argumentsOf(value: Value): Value {
  if (value instanceof AliasValue) {
    if (value.metadata !== null) return new TupleValue([value.origin, ...value.metadata]);
    if (value.name === 'Callable' && value.args[0] !== types.ellipsis && types.typeName(value.args[0]) !== 'ParamSpec') return new TupleValue([new ListValue(value.args.slice(0, -1)), value.args.at(-1) as Value]);
    return new TupleValue(value.args);
  }
  if (value instanceof GenericAliasValue || value instanceof UnionValue) return new TupleValue(value.args);
  return new TupleValue([]);
}

/** Texts become the types they name, as far as names around the value tell. */
function typeHints(value: Value, globals: Value, locals: Value, includeExtras: Value): Value {
  const hints = new DictValue();
  const take = (notes: Value | undefined, names: Value): void => {
    if (!(notes instanceof DictValue)) return;
    for (const [key, note] of notes.map) dictSet(hints, key as Value, resolved(note, globals ?? names, locals, truthOf(includeExtras)));
  };
  const main = state.modules.get('__main__');
  const around = main instanceof ModuleValue ? getAttribute(main, '__dict__') : new DictValue();
  if (value instanceof TypeValue) for (const base of value.mro.toReversed()) take(base.namespace.get('__annotations__'), around);
  else {
    const notes = findAttribute(value, '__annotations__');
    if (notes === undefined) return raise.typeError(`${reprOf(value)} is not a module, class, method, or function.`);
    const inner = value instanceof FunctionValue ? value : findAttribute(value, '__func__');
    take(notes, inner instanceof FunctionValue ? getAttribute(inner, '__globals__') : around);
  }
  return hints;
}

function resolved(note: Value, globals: Value, locals: Value, keepsExtras: boolean): Value {
  if (note === null) return types.noneType;
  const text = typeof note === 'string' ? note : note instanceof ForwardRefValue ? note.text : null;
  if (text !== null) {
    const evaluate = builtins.get('eval');
    if (evaluate === undefined) return new ForwardRefValue(text);
    return resolved(callValue(evaluate, locals === null ? [textValue(text), globals] : [textValue(text), globals, locals]), globals, locals, keepsExtras);
  }
  const again = (inner: Value): Value => (inner instanceof ListValue ? new ListValue(inner.items.map(again)) : resolved(inner, globals, locals, keepsExtras));
  if (note instanceof AliasValue && note.metadata !== null && !keepsExtras) return again(note.origin);
  if (note instanceof AliasValue && !keepsExtras && (note.name === 'Required' || note.name === 'NotRequired')) return again(note.args[0]);
  if (note instanceof AliasValue && note.name === 'Literal') return note;
  if (note instanceof AliasValue && note.name === 'Union') return makeUnion(note.args.map(again));
  if (note instanceof AliasValue) return new AliasValue(note.name, note.origin, note.args.map((arg) => (arg === null || arg instanceof ForwardRefValue || arg instanceof AliasValue ? again(arg) : arg)), note.metadata);
  if (note instanceof GenericAliasValue) return new GenericAliasValue(note.origin, note.args.map((arg) => (typeof arg === 'string' || arg instanceof AliasValue || arg instanceof GenericAliasValue ? again(arg) : arg)));
  return note;
}

function overload(work: Value): Value {
  const list = state.kept.get('typing.overloads') as Map<string, Value[]> | undefined ?? new Map<string, Value[]>();
  state.kept.set('typing.overloads', list);
  if (work instanceof FunctionValue) list.set(work.qualifiedName, [...(list.get(work.qualifiedName) ?? []), work]);
  return pythonFunction('_overload_dummy', '*args, **kwds', () => raise.notImplementedError(
    'You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.',
  ));
}

function supports(protocol: TypeValue): [string, Value][] {
  const kinds: [string, string][] = [['SupportsInt', '__int__'], ['SupportsFloat', '__float__'], ['SupportsComplex', '__complex__'], ['SupportsBytes', '__bytes__'], ['SupportsIndex', '__index__'], ['SupportsAbs', '__abs__'], ['SupportsRound', '__round__']];
  return kinds.map(([name, method]) => {
    const made = pythonClass({ name, module: 'typing', bases: [protocol], metaclass: protocol.cls, methods: [[method, 'self', () => null]], attributes: [['_is_runtime_protocol', true], ['_is_protocol', true]] });
    return [name, made];
  });
}

function reveal(value: Value): Value {
  state.write('stderr', `Runtime type is ${reprOf(textValue(types.typeName(value)))}\n`);
  return value;
}

function marking(name: string, attribute: string): [string, Value] {
  return [name, pythonFunction(name, 'f', (target: Value) => {
    try {
      setAttribute(target, attribute, true);
    } catch (thrown) {
      if (!isRaised(asException(thrown), 'AttributeError') && !isRaised(thrown, 'TypeError')) throw thrown;
    }
    return target;
  })];
}

const anyType = types.builtinType('Any', null, { module: 'typing' });
const anyMetaType = types.builtinType('_AnyMeta', null, { base: types.typeType, module: 'typing' });
anyType.cls = anyMetaType;
defineConstructor(anyType, '*args, **kwargs', (cls: TypeValue) => (cls === anyType ? raise.typeError('Any cannot be instantiated') : new InstanceValue()));
anyMetaType.namespace.set('__repr__', makeFunction('__repr__', 'self, /', (self: TypeValue) => (self === anyType ? 'typing.Any' : `<class '${self.module}.${self.qualifiedName}'>`)));
anyMetaType.namespace.set('__instancecheck__', makeFunction('__instancecheck__', 'self, instance, /', (self: TypeValue, instance: Value) => (self === anyType ? raise.typeError('typing.Any cannot be used with isinstance()') : types.isSubtype(types.typeOf(instance), self))));

defineModule('typing', () => {
  const generics = genericClasses();
  const plain = (name: string): [string, Value] => [name, new FormValue(name, null, null)];
  return new Map<string, Value>([
    ...generics, ...supports(generics.get('Protocol') as TypeValue), ['Any', anyType], ['Union', unionForm], ['Optional', optionalForm], ['Literal', literalForm], ['Annotated', annotatedForm],
    ['Tuple', tupleForm], ['Callable', callableForm], ['Concatenate', concatenateForm], ['Unpack', unpackForm],
    ...['Final', 'ClassVar', 'TypeGuard', 'Required', 'NotRequired'].map((name): [string, Value] => [name, one(name)]),
    ...['NoReturn', 'Never', 'Self', 'LiteralString', 'TypeAlias'].map(plain),
    ...fromBuiltins.map(([name, type, count]): [string, Value] => [name, over(name, () => type, count)]),
    ...fromCollections.map(([name, origin, count]): [string, Value] => [name, over(name, fromModule('collections', origin), count)]),
    ...abstractNames.map(([name, origin, count]): [string, Value] => [name, over(name, fromModule('collections.abc', origin), count)]),
    ['Pattern', over('Pattern', fromModule('re', 'Pattern'), 1)], ['Match', over('Match', fromModule('re', 'Match'), 1)],
    ['ContextManager', over('ContextManager', fromModule('contextlib', 'AbstractContextManager'), 1)], ['AsyncContextManager', over('AsyncContextManager', fromModule('contextlib', 'AbstractAsyncContextManager'), 1)],
    ['TypeVar', typeVarType], ['ParamSpec', paramSpecType], ['TypeVarTuple', typeVarTupleType], ['NewType', newTypeType], ['ForwardRef', forwardRefType], ['GenericAlias', genericAliasType],
    ['NamedTuple', namedTupleForm], ['TypedDict', typedDictForm], ['Text', types.strType], ['TYPE_CHECKING', false],
    ['AnyStr', callValue(typeVarType, ['AnyStr', types.bytesType, types.strType])],
    ['IO', pythonClass({ name: 'IO', module: 'typing' })], ['TextIO', pythonClass({ name: 'TextIO', module: 'typing' })], ['BinaryIO', pythonClass({ name: 'BinaryIO', module: 'typing' })],
    ['cast', pythonFunction('cast', 'typ, val', (_type: Value, value: Value) => value)],
    ['overload', pythonFunction('overload', 'func', overload)],
    ['get_overloads', pythonFunction('get_overloads', 'func', (work: FunctionValue) => new ListValue((state.kept.get('typing.overloads') as Map<string, Value[]> | undefined)?.get(work.qualifiedName) ?? []))],
    ['clear_overloads', pythonFunction('clear_overloads', '', () => { state.kept.delete('typing.overloads'); return null; })],
    ['get_type_hints', pythonFunction('get_type_hints', 'obj, globalns=None, localns=None, include_extras=False', typeHints)],
    ['get_origin', pythonFunction('get_origin', 'tp', originOf)], ['get_args', pythonFunction('get_args', 'tp', argumentsOf)],
    ['is_typeddict', pythonFunction('is_typeddict', 'tp', isTypedDict)], ['runtime_checkable', pythonFunction('runtime_checkable', 'cls', runtimeCheckable)],
    marking('final', '__final__'), marking('no_type_check', '__no_type_check__'), ['no_type_check_decorator', pythonFunction('no_type_check_decorator', 'decorator', (decorator: Value) => decorator)],
    ['assert_type', pythonFunction('assert_type', 'val, typ', (value: Value) => value)],
    ['assert_never', pythonFunction('assert_never', 'arg', (value: Value) => { throw makeException(exceptionType('AssertionError'), [textValue(`Expected code to be unreachable, but got: ${reprOf(value)}`)]); })],
    ['reveal_type', pythonFunction('reveal_type', 'obj', reveal)],
    ['dataclass_transform', makeFunction('dataclass_transform', '**kwargs', () => makeFunction('decorator', 'cls_or_fn', (target: Value) => target))],
  ]);
});
