// The module abc: abstract base classes. What a class lacks is worked out where classes are built.

import { findAttribute, setAttribute } from '../../runtime/attributes.ts';
import { abcMetaType, isVirtualSubclass, noteAbstract, register } from '../../runtime/abstract.ts';
import { callValue } from '../../runtime/call.ts';
import { runSubclasses } from '../../runtime/class-bases.ts';
import { buildClass } from '../../runtime/classes.ts';
import { defineConstructor, defineMethod, makeFunction } from '../../runtime/define.ts';
import { ClassMethodValue, StaticMethodValue, PropertyValue, classMethodType, propertyType, staticMethodType } from '../../runtime/descriptors.ts';
import { defineModule } from '../../runtime/modules.ts';
import { raise } from '../../runtime/raise.ts';
import { builtinType, isSubtype, typeName, typeOf } from '../../runtime/types.ts';
import { BuiltinValue, TupleValue, TypeValue } from '../../runtime/values.ts';
import type { DictValue, Value } from '../../runtime/values.ts';
import { checkedParts } from '../../builtins/classes/type.ts';
import { pythonFunction } from '../python/python-function.ts';

function make(cls: TypeValue, name: Value, bases: Value, dict: Value, keywords: Map<string, Value>): TypeValue {
  const parts = checkedParts(name, bases, dict);
  const namespace = new Map([...(dict as DictValue).map].filter((entry): entry is [string, Value] => typeof entry[0] === 'string'));
  return buildClass({ name: parts.name, bases: parts.items as TypeValue[], namespace, metaclass: cls, keywords });
}
defineConstructor(abcMetaType, 'name, bases, namespace, /, **kwargs', make);
defineMethod(abcMetaType, '__init__', 'self, *args, **kwargs', () => null);

export function subclassesOf(type: TypeValue): readonly TypeValue[] {
  return type.isUser ? type.subclasses : [...type.subclasses, ...runSubclasses(type)];
}

defineMethod(abcMetaType, '__subclasscheck__', 'self, subclass, /', (self: TypeValue, subclass: Value) => (
  subclass instanceof TypeValue ? isVirtualSubclass(self, subclass, subclassesOf) : raise.typeError('issubclass() arg 1 must be a class')
));
defineMethod(abcMetaType, '__instancecheck__', 'self, instance, /', (self: TypeValue, instance: Value) => {
  const type = typeOf(instance);
  if (isSubtype(type, self)) return true;
  const check = self.cls.lookup('__subclasscheck__') as Value;
  return callValue(check, [self, type]);
});
defineMethod(abcMetaType, 'register', 'self, subclass, /', (self: TypeValue, subclass: Value) => {
  if (!(subclass instanceof TypeValue)) return raise.typeError('Can only register classes');
  if (isVirtualSubclass(self, subclass, subclassesOf)) return subclass;
  if (isSubtype(self, subclass)) return raise.runtimeError('Refusing to create an inheritance cycle');
  register(self, subclass);
  return subclass;
});

const abcType = builtinType('ABC', null, { module: 'abc' });
abcType.cls = abcMetaType;
abcType.namespace.set('__slots__', new TupleValue([]));

function abstractMethod(work: Value): Value {
  if (work instanceof BuiltinValue) return raise.attributeError(`'${typeName(work)}' object has no attribute '__isabstractmethod__'`);
  setAttribute(work, '__isabstractmethod__', true);
  return work;
}

function marked(base: TypeValue, name: string, create: (work: Value) => Value): TypeValue {
  const type = builtinType(name, null, { base, module: 'abc' });
  type.namespace.set('__isabstractmethod__', true);
  defineConstructor(type, 'callable', (_cls: TypeValue, work: Value) => {
    const made = create(work);
    Object.setPrototypeOf(made, type.prototype);
    return made;
  });
  return type;
}
const abstractPropertyType = marked(propertyType, 'abstractproperty', (work) => new PropertyValue(work, null, null, null));
const abstractClassMethodType = marked(classMethodType, 'abstractclassmethod', (work) => new ClassMethodValue(abstractMethod(work)));
const abstractStaticMethodType = marked(staticMethodType, 'abstractstaticmethod', (work) => new StaticMethodValue(abstractMethod(work)));

defineModule('abc', () => new Map<string, Value>([
  ['ABC', abcType], ['ABCMeta', abcMetaType], ['abstractmethod', pythonFunction('abstractmethod', 'funcobj', abstractMethod)],
  ['abstractproperty', abstractPropertyType], ['abstractclassmethod', abstractClassMethodType], ['abstractstaticmethod', abstractStaticMethodType],
  ['update_abstractmethods', pythonFunction('update_abstractmethods', 'cls', (cls: Value) => {
    if (cls instanceof TypeValue && findAttribute(cls, '__abstractmethods__') !== undefined) noteAbstract(cls);
    return cls;
  })],
  ['get_cache_token', makeFunction('get_cache_token', '', () => 0)],
]));
