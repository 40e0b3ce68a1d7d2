// The methods of generators.

import { defineAttribute } from '../../runtime/attributes.ts';
import { defineMethod } from '../../runtime/define.ts';
import { thrownBy } from './coroutines.ts';
import { type GeneratorValue, generatorType, stopOf } from '../../runtime/generators.ts';
import { raise } from '../../runtime/raise.ts';
import type { Value } from '../../runtime/values.ts';

defineMethod(generatorType, '__iter__', 'self, /', (self: Value) => self);
defineMethod(generatorType, '__next__', 'self, /', (self: GeneratorValue) => orEnd(self, self.next()));
defineMethod(generatorType, 'send', 'self, value, /', (self: GeneratorValue, value: Value) => {
  if (!self.isStarted && value !== null) raise.typeError("can't send non-None value to a just-started generator");
  return orEnd(self, self.resume(value));
});
defineMethod(generatorType, 'throw', 'self, type, value=?, traceback=?, /', (self: GeneratorValue, type: Value, value: Value | undefined, traceback: Value | undefined) => orEnd(self, self.throwIn(thrownBy(type, value ?? null, traceback ?? null))));
defineMethod(generatorType, 'close', 'self, /', (self: GeneratorValue) => {
  self.close();
  return null;
});
defineAttribute(generatorType, '__name__', (self: GeneratorValue) => self.name);

function orEnd(generator: GeneratorValue, value: Value | undefined): Value {
  return value === undefined ? stopOf(generator) : value;
}
