// ExceptionGroup as programs see it: attributes and methods.

import { allowBrackets } from '../generic-type.ts';
import { raise } from '../../runtime/raise.ts';
import { defineField, refuseWrite } from './define-field.ts';
import { builtins, defineConstructor, defineMethod } from '../../runtime/define.ts';
import { baseGroupType, groupFrom, groupText, groupType, splitGroup, takerOf } from '../../runtime/exception-groups.ts';
import { TupleValue, textValue } from '../../runtime/values.ts';
import type { ExceptionValue, TypeValue, Value } from '../../runtime/values.ts';

for (const type of [baseGroupType, groupType]) {
  builtins.set(type.name, type);
  defineConstructor(type, '*args', (cls: TypeValue, args: Value[]) => groupFrom(cls, args));
  type.keepsArguments = false;
  type.fillsFirst = true;
}
allowBrackets(baseGroupType);
const refuse = refuseWrite((message) => raise.attributeError(message));
defineField(baseGroupType, 'message', (self) => self.details?.get('message') ?? '', refuse);
defineField(baseGroupType, 'exceptions', (self) => self.details?.get('exceptions') ?? new TupleValue([]), refuse);
defineMethod(baseGroupType, '__str__', 'self, /', (self: ExceptionValue) => textValue(groupText(self)));
defineMethod(baseGroupType, 'derive', 'self, excs, /', (self: ExceptionValue, exceptions: Value) => groupFrom(baseGroupType, [self.details?.get('message') ?? '', exceptions]));
defineMethod(baseGroupType, 'split', 'self, matcher_value, /', (self: ExceptionValue, condition: Value) => new TupleValue(splitGroup(self, takerOf(condition))));
defineMethod(baseGroupType, 'subgroup', 'self, matcher_value, /', (self: ExceptionValue, condition: Value) => splitGroup(self, takerOf(condition))[0]);
