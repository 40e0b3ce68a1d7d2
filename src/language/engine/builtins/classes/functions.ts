// Attributes of functions and methods, and the methods of generators.

import { defineAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { defineMethod } from '../../runtime/define.ts';
import { asException } from '../../runtime/exceptions.ts';
import { type GeneratorValue, generatorType, stopOf } from '../../runtime/generators.ts';
import { raised } from '../../runtime/handling.ts';
import { homeOf } from '../../runtime/homes.ts';
import { dictOver } from '../../runtime/namespaces.ts';
import { raise } from '../../runtime/raise.ts';
import { builtinFunctionType, functionType, methodDescriptorType, methodType } from '../../runtime/types.ts';
import { BuiltinValue, DictValue, FunctionValue, MethodValue, TupleValue, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

defineAttribute(functionType, '__name__', (self: FunctionValue) => self.name, (self: FunctionValue, value) => { self.name = value as string; });
defineAttribute(functionType, '__qualname__', (self: FunctionValue) => self.qualifiedName, (self: FunctionValue, value) => { self.qualifiedName = value as string; });
defineAttribute(functionType, '__module__', (self: FunctionValue) => self.attributes?.get('__module__') ?? homeOf(self).get('__name__') ?? null, (self: FunctionValue, value) => {
  (self.attributes ??= new Map()).set('__module__', value);
});
defineAttribute(functionType, '__globals__', (self: FunctionValue) => dictOver(homeOf(self)));
defineAttribute(functionType, '__doc__', (self: FunctionValue) => self.documentation, (self: FunctionValue, value) => { self.documentation = value; });
defineAttribute(functionType, '__defaults__', (self: FunctionValue) => (self.defaults.length === 0 ? null : new TupleValue(self.defaults)));
defineAttribute(functionType, '__annotations__', (self: FunctionValue) => {
  self.attributes ??= new Map();
  const dict = self.attributes.get('__annotations__') ?? new DictValue();
  self.attributes.set('__annotations__', dict);
  return dict;
});
defineAttribute(functionType, '__dict__', (self: FunctionValue) => {
  const dict = new DictValue();
  for (const [name, value] of self.attributes ?? []) if (name !== '__annotations__') dict.map.set(name, value);
  return dict;
});
defineMethod(functionType, '__call__', 'self, *args, **kwargs', (self: Value, args: Value[], keywords: Map<string, Value>) => callValue(self, args, keywords));
defineMethod(functionType, '__get__', 'self, instance, owner=None, /', (self: Value, instance: Value) => (instance === null ? self : new MethodValue(instance, self)));

for (const type of [builtinFunctionType, methodDescriptorType]) {
  defineAttribute(type, '__name__', (self: BuiltinValue) => self.name);
  defineAttribute(type, '__qualname__', (self: BuiltinValue) => (self.owner === null ? self.name : `${self.owner.name}.${self.name}`));
  defineAttribute(type, '__module__', () => 'builtins');
}

defineAttribute(methodType, '__self__', (self: MethodValue) => self.self);
defineAttribute(methodType, '__func__', (self: MethodValue) => self.target);
defineAttribute(methodType, '__name__', (self: MethodValue) => nameOf(self.target));
defineAttribute(methodType, '__qualname__', (self: MethodValue) => (self.target instanceof FunctionValue ? self.target.qualifiedName : nameOf(self.target)));
defineAttribute(methodType, '__doc__', (self: MethodValue) => (self.target instanceof FunctionValue ? self.target.documentation : null));

function nameOf(target: Value): Value {
  return target instanceof FunctionValue || target instanceof BuiltinValue ? textValue(target.name) : null;
}

defineMethod(generatorType, '__iter__', 'self, /', (self: Value) => self);
defineMethod(generatorType, '__next__', 'self, /', (self: GeneratorValue) => orEnd(self, self.next()));
defineMethod(generatorType, 'send', 'self, value, /', (self: GeneratorValue, value: Value) => {
  if (!self.isStarted && value !== null) raise.typeError("can't send non-None value to a just-started generator");
  return orEnd(self, self.resume(value));
});
defineMethod(generatorType, 'throw', 'self, type, value=?, traceback=?, /', (self: GeneratorValue, type: Value, value: Value | undefined) => {
  const exception = value === undefined || value === null ? raised(type, undefined) : raised(value, undefined);
  return orEnd(self, self.throwIn(asException(exception)));
});
defineMethod(generatorType, 'close', 'self, /', (self: GeneratorValue) => {
  self.close();
  return null;
});
defineAttribute(generatorType, '__name__', (self: GeneratorValue) => self.name);

function orEnd(generator: GeneratorValue, value: Value | undefined): Value {
  return value === undefined ? stopOf(generator) : value;
}
