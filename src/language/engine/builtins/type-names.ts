// The builtin types by the names programs call them.

import { builtins } from '../runtime/define.ts';
import * as types from '../runtime/types.ts';

for (const type of [
  types.objectType, types.typeType, types.intType, types.boolType, types.floatType, types.strType, types.bytesType, types.listType, types.tupleType,
  types.dictType, types.setType, types.frozensetType, types.rangeType, types.sliceType,
]) builtins.set(type.name, type);
