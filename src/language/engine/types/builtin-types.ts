// What builtin functions and methods of builtin values surely return, and which of them keep nothing of what they are given.

import type { Expression } from '../../hir/nodes.ts';
import { boolType, dictType, dynType, elementOf, floatType, intType, naturalType, neverType, noneType, rangeType, setType, smallIntType, smallRangeType, strType, tupleType } from '../../hir/types.ts';
import type { Type } from '../../hir/types.ts';
import { elementType, isSmallRange, isWalker } from './element-type.ts';
import { holdsNoList, isPlainValue } from './join.ts';
import { openMethods } from './open-methods.ts';
import type { Walk } from './walk.ts';

type CallNode = Expression & { kind: 'call' };

const length = naturalType(32);
const fixed: Record<string, Type> = {
  ord: naturalType(21), id: smallIntType, str: strType, repr: strType, ascii: strType, chr: strType, bin: strType, hex: strType, oct: strType, format: strType,
  bool: boolType, isinstance: boolType, issubclass: boolType, callable: boolType, hasattr: boolType, any: boolType, all: boolType,
  dict: dictType, set: setType, tuple: tupleType, print: noneType, int: intType, input: strType, float: floatType,
};
/** They look at a list and forget it; what it holds is shown, counted or compared, never handed on. */
const forgetful = new Set(['len', 'str', 'repr', 'ascii', 'print', 'isinstance', 'bool', 'id', 'callable', 'any', 'all', 'float', 'int', 'abs']);

export function builtinCallType(walk: Walk, node: CallNode, name: string): Type {
  const isPlain = node.keywords.length === 0 && node.positional.every((argument) => !argument.isSpread);
  const values = node.positional.map((argument) => argument.value);
  const [first] = values;
  openSums(walk, node, name);
  if (isPlain) {
    const type = plainCallType(walk, node, name, values);
    if (type !== null) return type;
  }
  if (!(forgetful.has(name) && node.positional.every((argument) => !argument.isSpread) && (name === 'print' || node.keywords.length === 0))) {
    for (const argument of [...node.positional, ...node.keywords]) walk.escape(argument.value);
  }
  if (name === 'range') return dynType;
  if (name === 'list' || name === 'sorted') return walk.list(node, first === undefined ? neverType : dynType);
  return Object.hasOwn(fixed, name) ? fixed[name] : dynType;
}

/** These do arithmetic with what they are given. */
function openSums(walk: Walk, node: CallNode, name: string): void {
  if (name !== 'sum' && name !== 'pow') return;
  const values = [...node.positional, ...node.keywords].map((argument) => argument.value);
  if (values.every((value) => isPlainValue(name === 'sum' && value === values[0] ? elementType(value, walk) : value.type))) return;
  for (const method of name === 'sum' ? ['__add__', '__radd__'] : ['__pow__', '__rpow__']) if (walk.facts.methods.has(method)) openMethods(walk, method, false);
}

function plainCallType(walk: Walk, node: CallNode, name: string, values: Expression[]): Type | null {
  const [first, second] = values;
  if (values.some((value) => value.type.name === 'never') && (name === 'abs' || name === 'round' || name === 'min' || name === 'max' || name === 'sum' || name === 'len' || name === 'range')) return neverType;
  switch (name) {
    case 'abs':
      if (values.length !== 1) return null;
      return first.type.name === 'float' ? floatType : first.type.name === 'int' ? (first.type.isSmall === true ? naturalType(first.type.bits ?? 53) : intType) : first.type.name === 'bool' ? intType : null;
    case 'round': return values.length === 1 && (first.type.name === 'float' || first.type.name === 'int') ? intType : values.length === 2 && first.type.name === 'float' && second.type.name === 'int' ? floatType : null;
    // A range may be longer than any list, and a class may count as it likes.
    case 'len': return values.length === 1 && (first.type.name === 'list' || first.type.name === 'str' || first.type.name === 'tuple' || first.type.name === 'dict' || first.type.name === 'set') ? length : intType;
    case 'min': case 'max': return leastType(walk, values);
    case 'sum': {
      if (values.length !== 1) return null;
      const element = elementType(first, walk);
      if (!isPlainValue(element)) return null;
      // The sum of nothing is the int 0.
      return element.name === 'int' || element.name === 'bool' ? intType : dynType;
    }
    case 'range':
      if (values.length < 1 || values.length > 3) return null;
      return isSmallRange(node) && (values.length < 3 || (values[2].kind === 'constant' && (values[2].value as number) > 0)) && (values.length < 2 || first.type.bits !== undefined) ? smallRangeType : rangeType;
    case 'list': case 'sorted': {
      if (values.length > 1) return null;
      const element = first === undefined ? neverType : elementType(first, walk);
      if (name === 'sorted' && !holdsNoList(element)) walk.facts.joiner.escape(element);
      return walk.list(node, element);
    }
    case 'enumerate': case 'zip': case 'reversed':
      if (isWalker(node) && walk.walked.has(node)) return dynType;
      for (const value of values) walk.facts.joiner.escape(elementType(value, walk));
      return null;
    default: return null;
  }
}

function leastType(walk: Walk, values: Expression[]): Type | null {
  if (values.length === 1) {
    const element = elementType(values[0], walk);
    if (isPlainValue(element)) return element;
    walk.facts.joiner.escape(element);
    return null;
  }
  let joined: Type = neverType;
  for (const { type } of values) {
    if (type.name !== 'int' && type.name !== 'float' && type.name !== 'str') return null;
    joined = walk.facts.joiner.join(joined, type);
  }
  return joined;
}

const textResults: Record<string, Type> = {
  strip: strType, lstrip: strType, rstrip: strType, lower: strType, upper: strType, title: strType, capitalize: strType, swapcase: strType, replace: strType, join: strType, format: strType, center: strType, ljust: strType,
  rjust: strType, zfill: strType, casefold: strType, expandtabs: strType, removeprefix: strType, removesuffix: strType, find: smallIntType, rfind: smallIntType, index: length, rindex: length, count: length,
  startswith: boolType, endswith: boolType, isdigit: boolType, isalpha: boolType, isalnum: boolType, isspace: boolType, isupper: boolType, islower: boolType, isdecimal: boolType, isnumeric: boolType, isidentifier: boolType,
};

/** A method of a str. Its arguments were let go. */
export function textMethodType(walk: Walk, node: Expression & { kind: 'methodCall' }): Type {
  if (node.name === 'split' || node.name === 'rsplit' || node.name === 'splitlines') return walk.list(node, strType);
  return Object.hasOwn(textResults, node.name) ? textResults[node.name] : dynType;
}

/** A method of a list; null where nothing is known of it. */
export function listMethodType(walk: Walk, node: Expression & { kind: 'methodCall' }): Type | null {
  const { object, positional, name } = node;
  if (node.keywords.length > 0 || positional.some((argument) => argument.isSpread)) return null;
  const { joiner } = walk.facts;
  const element = elementOf(object.type);
  const [first, second] = positional.map((argument) => argument.value);
  switch (name) {
    case 'append':
      if (positional.length !== 1) return null;
      joiner.add(object.type, first.type);
      return noneType;
    case 'insert':
      if (positional.length !== 2) return null;
      joiner.add(object.type, second.type);
      return noneType;
    case 'extend':
      if (positional.length !== 1) return null;
      joiner.add(object.type, elementType(first, walk));
      return noneType;
    case 'pop': return positional.length > 1 ? null : element;
    case 'copy': return positional.length > 0 ? null : walk.list(node, element);
    case 'clear': case 'reverse': return positional.length > 0 ? null : noneType;
    case 'sort':
      if (positional.length > 0) return null;
      if (!holdsNoList(element)) joiner.escape(element);
      return noneType;
    case 'index': case 'count': case 'remove':
      if (positional.length !== 1 || !isPlainValue(element) || !isPlainValue(first.type)) return null;
      return name === 'remove' ? noneType : length;
    default: return null;
  }
}

const doubles = new Set([
  'sqrt', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2', 'exp', 'log', 'log2', 'log10', 'log1p', 'expm1', 'pow', 'hypot', 'fabs', 'fmod', 'degrees', 'radians', 'sinh', 'cosh', 'tanh', 'copysign', 'erf', 'gamma', 'cbrt', 'exp2',
]);

/** What lies in a module of the library, by `module.name`. */
export function moduleValueType(path: string): Type {
  return path === 'math.pi' || path === 'math.e' || path === 'math.tau' || path === 'math.inf' || path === 'math.nan' ? floatType : dynType;
}

/** What a function of the library returns, by `module.name`. */
export function moduleCallType(path: string): Type {
  const [module, name] = path.split('.');
  if (module === 'math') return doubles.has(name) ? floatType : name === 'gcd' || name === 'isqrt' || name === 'factorial' || name === 'comb' ? intType : dynType;
  if (module === 'random') return name === 'random' ? floatType : name === 'randint' || name === 'randrange' ? intType : dynType;
  return module === 'time' && (name === 'time' || name === 'perf_counter' || name === 'monotonic' || name === 'process_time') ? floatType : dynType;
}
