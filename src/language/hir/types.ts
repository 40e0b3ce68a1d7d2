// What is known of an expression before the program runs. `dyn` is an ordinary type: it may be anything.
// Types only make things faster and prettier; a program means the same when every type is `dyn`.

export type TypeName =
  | 'never' | 'dyn' | 'none' | 'bool' | 'int' | 'float' | 'complex' | 'str' | 'bytes' | 'list' | 'dict' | 'set' | 'tuple' | 'range' | 'function' | 'class';

export interface Type {
  readonly name: TypeName;
  /** Of an int: it is surely within 2^53 - 1, so it is a plain number. */
  readonly isSmall?: boolean;
}

function type(name: TypeName): Type {
  return { name };
}

export const neverType = type('never');
export const dynType = type('dyn');
export const noneType = type('none');
export const boolType = type('bool');
export const intType = type('int');
export const smallIntType: Type = { name: 'int', isSmall: true };
export const floatType = type('float');
export const complexType = type('complex');
export const strType = type('str');
export const bytesType = type('bytes');
export const listType = type('list');
export const dictType = type('dict');
export const setType = type('set');
export const tupleType = type('tuple');
export const rangeType = type('range');
export const functionType = type('function');
export const classType = type('class');

/** The narrowest type that holds both. */
export function joinTypes(left: Type, right: Type): Type {
  if (left === right) return left;
  if (left.name === 'never') return right;
  if (right.name === 'never') return left;
  if (left.name !== right.name) return dynType;
  return left.isSmall === true ? right : left;
}
