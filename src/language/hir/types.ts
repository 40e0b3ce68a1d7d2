// What is known of an expression before the program runs. `dyn` is an ordinary type: it may be anything.
// Types only make things faster and prettier; a program means the same when every type is `dyn`.

export type TypeName =
  | 'never' | 'dyn' | 'none' | 'bool' | 'int' | 'float' | 'complex' | 'str' | 'bytes' | 'list' | 'dict' | 'set' | 'tuple' | 'range' | 'function' | 'class' | 'instance';

/** What a list holds. Lists that may be the same one share it: `forward` leads from a joined one to the one that counts. */
export interface Elements {
  type: Type;
  forward: Elements | null;
}

/** A class of the program of which everything is known. */
export interface ClassMark {
  readonly number: number;
}

export interface Type {
  readonly name: TypeName;
  /** Of an int or a range: it is surely within 2^53 - 1, so it is a plain number. */
  readonly isSmall?: boolean;
  /** Of a small int: it is zero or more, and less than 2 to this power. */
  readonly bits?: number;
  /** Of a list. Without it nothing is known of what it holds. */
  readonly elements?: Elements;
  /** Of a tuple, one for each place. */
  readonly items?: readonly Type[];
  /** Of an instance: it is of exactly one of these classes. */
  readonly classes?: readonly ClassMark[];
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
export const smallRangeType: Type = { name: 'range', isSmall: true };
export const functionType = type('function');
export const classType = type('class');

const mostBits = 53;
const naturals: Type[] = Array.from({ length: mostBits + 1 }, (_, bits) => ({ name: 'int', isSmall: true, bits }));

/** An int of zero or more below 2 to this power; without an end of use, any int. */
export function naturalType(bits: number): Type {
  return bits <= mostBits ? naturals[bits] : intType;
}

/** The type of a constant number: how many bits it needs, where it is zero or more. */
export function numberType(value: number | bigint): Type {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return intType;
  return value < 0 ? smallIntType : naturalType(value === 0 ? 0 : Math.floor(Math.log2(value)) + 1);
}

/** The one that counts of what a list holds. */
export function settled(elements: Elements): Elements {
  let current = elements;
  while (current.forward !== null) current = current.forward;
  return current;
}

/** What reading an element of a list gives. */
export function elementOf(list: Type): Type {
  return list.elements === undefined ? dynType : settled(list.elements).type;
}
