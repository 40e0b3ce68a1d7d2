// The module types: the types that have no builtin name, and ways to make classes without a class statement.

import { fieldsOf, setOwnField } from '../../runtime/attributes.ts';
import { resolvedBases } from '../../runtime/class-bases.ts';
import { makeClass } from '../../runtime/classes.ts';
import { callValue } from '../../runtime/call.ts';
import { coroutineFrom } from '../../runtime/coroutines.ts';
import { equals } from '../../runtime/compare.ts';
import { makeFunction } from '../../runtime/define.ts';
import { genericAliasType, unionType } from '../../runtime/generic-alias.ts';
import { generatorType } from '../../runtime/generators.ts';
import { mappingProxyType } from '../../runtime/mapping-proxy.ts';
import { defineModule } from '../../runtime/modules.ts';
import { dictOver } from '../../runtime/namespaces.ts';
import { raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { reprOf } from '../../runtime/show.ts';
import { memberType } from '../../runtime/slots.ts';
import { state } from '../../runtime/state.ts';
import * as types from '../../runtime/types.ts';
import { DictValue, FunctionValue, TupleValue, TypeValue, textValue } from '../../runtime/values.ts';
import type { ObjectValue, Value } from '../../runtime/values.ts';
import { codeType } from '../../builtins/classes/code.ts';
import { shownOnce } from '../collections/entries.ts';
import { pythonClass } from '../python/python-class.ts';
import { pythonFunction } from '../python/python-function.ts';

function namespaceClass(): TypeValue {
  const cls: TypeValue = pythonClass({
    name: 'SimpleNamespace', module: 'types',
    methods: [
      ['__init__', 'self, /, *args, **kwargs', (self: ObjectValue, args: TupleValue, entries: DictValue) => {
        if (args.items.length > 0) return raise.typeError('no positional arguments expected');
        for (const [name, value] of entries.map) setOwnField(self, name as string, value);
        return null;
      }],
      ['__repr__', 'self, /', (self: ObjectValue) => {
        const name = self.cls === cls ? 'namespace' : self.cls.name;
        return textValue(shownOnce(self, `${name}(...)`, () => `${name}(${[...fieldsOf(self)].map(([key, value]) => `${key}=${reprOf(value)}`).join(', ')})`));
      }],
      ['__eq__', 'self, other, /', (self: ObjectValue, other: Value) => {
        if (!types.isSubtype(types.typeOf(other), cls)) return types.notImplemented;
        return equals(dictOver(fieldsOf(self)), dictOver(fieldsOf(other as ObjectValue)));
      }],
    ],
  });
  return cls;
}

function newClass(name: Value, bases: Value, keywords: Value, fill: Value): Value {
  if (textOf(name) === undefined) return raise.typeError(`type.__new__() argument 1 must be str, not ${types.typeName(name)}`);
  const given = bases instanceof TupleValue ? bases.items : [];
  const options = new Map(keywords instanceof DictValue ? (keywords.map as Map<string, Value>) : []);
  const space = new DictValue();
  if (fill !== null) callValue(fill, [space]);
  return makeClass(state.depth, { name: name as string, bases: [...given], keywords: options, namespace: space.map as Map<string, Value> });
}

/** A type by an example of it. */
function typeNamed(name: string): Value {
  return types.objectType.subclasses.find((type) => type.name === name) ?? types.objectType;
}

function dynamicAttribute(): TypeValue {
  return pythonClass({
    name: 'DynamicClassAttribute', module: 'types',
    methods: [
      ['__init__', 'self, fget=None, fset=None, fdel=None, doc=None', (self: ObjectValue, get: Value, set: Value, remove: Value, documentation: Value) => {
        for (const [name, value] of [['fget', get], ['fset', set], ['fdel', remove], ['__doc__', documentation]] as [string, Value][]) setOwnField(self, name, value);
        return null;
      }],
      ['__get__', 'self, instance, ownerclass=None', (self: ObjectValue, instance: Value) => {
        const get = fieldsOf(self).get('fget') ?? null;
        if (instance === null || get === null) return raise.attributeError(instance === null ? '' : 'unreadable attribute');
        return callValue(get, [instance]);
      }],
      ['__set__', 'self, instance, value', (self: ObjectValue, instance: Value, value: Value) => {
        const set = fieldsOf(self).get('fset') ?? null;
        return set === null ? raise.attributeError("can't set attribute") : callValue(set, [instance, value]);
      }],
    ],
  });
}

defineModule('types', () => new Map<string, Value>([
  ['NoneType', types.noneType], ['NotImplementedType', types.notImplementedType], ['EllipsisType', types.ellipsisType],
  ['FunctionType', types.functionType], ['LambdaType', types.functionType], ['MethodType', types.methodType], ['BuiltinFunctionType', types.builtinFunctionType],
  ['BuiltinMethodType', types.builtinFunctionType], ['WrapperDescriptorType', types.wrapperDescriptorType], ['MethodWrapperType', types.methodWrapperType],
  ['MethodDescriptorType', types.methodDescriptorType], ['ClassMethodDescriptorType', types.methodDescriptorType], ['GetSetDescriptorType', memberType], ['MemberDescriptorType', memberType],
  ['ModuleType', types.moduleType], ['CodeType', codeType], ['GeneratorType', generatorType], ['CoroutineType', typeNamed('coroutine')], ['AsyncGeneratorType', typeNamed('async_generator')],
  ['TracebackType', typeNamed('traceback')], ['FrameType', typeNamed('frame')], ['CellType', typeNamed('cell')],
  ['MappingProxyType', mappingProxyType], ['GenericAlias', genericAliasType], ['UnionType', unionType],
  ['SimpleNamespace', namespaceClass()], ['DynamicClassAttribute', dynamicAttribute()],
  ['new_class', pythonFunction('new_class', 'name, bases=None, kwds=None, exec_body=None', newClass)],
  ['resolve_bases', pythonFunction('resolve_bases', 'bases', (bases: Value) => {
    const items = itemsOf(bases);
    const found = resolvedBases(items);
    return found === items ? bases : new TupleValue(found);
  })],
  ['prepare_class', pythonFunction('prepare_class', 'name, bases=None, kwds=None', (_name: Value, bases: Value) => {
    const first = bases instanceof TupleValue ? bases.items[0] : undefined;
    return new TupleValue([first instanceof TypeValue ? first.cls : types.typeType, new DictValue(), new DictValue()]);
  })],
  ['get_original_bases', makeFunction('get_original_bases', 'cls, /', (cls: Value) => (cls instanceof TypeValue ? cls.namespace.get('__orig_bases__') ?? new TupleValue(cls.bases) : raise.typeError(`Expected an instance of type, not ${reprOf(cls)}`)))],
  ['coroutine', pythonFunction('coroutine', 'func', (work: Value) => (work instanceof FunctionValue ? coroutineFrom(work) : typeof work === 'object' && work !== null && 'cls' in work ? work : raise.typeError('types.coroutine() expects a callable')))],
]));
