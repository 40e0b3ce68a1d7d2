// What builtin functions surely return.

import type { Expression } from '../../hir/nodes.ts';
import { boolType, dictType, dynType, floatType, intType, listType, neverType, noneType, rangeType, setType, smallIntType, strType, tupleType } from '../../hir/types.ts';
import type { Type } from '../../hir/types.ts';

const fixed: Record<string, Type> = {
  len: smallIntType, ord: smallIntType, id: smallIntType, str: strType, repr: strType, ascii: strType, chr: strType, bin: strType, hex: strType, oct: strType, format: strType,
  bool: boolType, isinstance: boolType, issubclass: boolType, callable: boolType, hasattr: boolType, any: boolType, all: boolType,
  list: listType, sorted: listType, dict: dictType, set: setType, tuple: tupleType, range: rangeType, print: noneType, int: intType, input: strType, float: floatType,
};

export function builtinCallType(node: Expression & { kind: 'call' }, name: string): Type {
  const [first, second] = node.positional.map((argument) => argument.value.type);
  const isPlain = node.keywords.length === 0 && node.positional.every((argument) => !argument.isSpread);
  if (name === 'abs' && isPlain && node.positional.length === 1) return first.name === 'float' ? floatType : first.name === 'int' || first.name === 'bool' ? intType : first.name === 'never' ? neverType : dynType;
  if (name === 'round' && isPlain && node.positional.length === 1) return first.name === 'float' || first.name === 'int' ? intType : first.name === 'never' ? neverType : dynType;
  if ((name === 'min' || name === 'max') && isPlain && node.positional.length === 2) {
    if (first.name === 'never' || second.name === 'never') return neverType;
    return first.name === second.name && (first.name === 'int' || first.name === 'float' || first.name === 'str') ? (first.isSmall === true ? second : first) : dynType;
  }
  if (name === 'range') return isPlain && node.positional.length >= 1 && node.positional.length <= 3 ? rangeType : dynType;
  return Object.hasOwn(fixed, name) ? fixed[name] : dynType;
}
