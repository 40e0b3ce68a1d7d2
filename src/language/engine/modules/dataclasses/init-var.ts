// InitVar[type]: a parameter of `__init__` that becomes no field.

import { defineAttribute } from '../../runtime/attributes.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { builtinType } from '../../runtime/types.ts';
import { seal, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { defineClassMethod } from '../../builtins/static-methods.ts';
import { partText } from '../../builtins/classes/generic-alias.ts';

export class InitVarValue {
  declare readonly cls: TypeValue;
  readonly type: Value;
  constructor(type: Value) { this.type = type; }
}
seal(InitVarValue);
export const initVarType = builtinType('InitVar', InitVarValue, { module: 'dataclasses' });
defineConstructor(initVarType, 'type', (_cls: TypeValue, type: Value) => new InitVarValue(type));
defineClassMethod(initVarType, '__class_getitem__', 'cls, type, /', (_cls: TypeValue, type: Value) => new InitVarValue(type));
defineMethod(initVarType, '__repr__', 'self, /', (self: InitVarValue) => textValue(`dataclasses.InitVar[${partText(self.type)}]`));
defineAttribute(initVarType, 'type', (self: InitVarValue) => self.type);
