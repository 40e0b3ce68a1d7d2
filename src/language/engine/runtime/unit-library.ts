// Everything a unit may name, in one frozen table with no prototype. Nothing else of the host is in its reach.

import { add, floorDivide, modulo, multiply, subtract } from '../numbers/arithmetic.ts';
import { floatFloorDivide, floatModulo, floatPower } from '../numbers/float-arithmetic.ts';
import { toDouble } from '../numbers/int.ts';
import { trueDivide } from '../numbers/true-divide.ts';
import { deleteAttribute, findAttribute, getAttribute, setAttribute } from './attributes.ts';
import { AsyncItem, asyncIterate } from './async-generators.ts';
import { awaitOn } from './coroutines.ts';
import { lacksArguments, lacksKeywords } from './binding.ts';
import { call, callBuiltin } from './call.ts';
import { compareValue, equals, equalsValue, notEqualsValue } from './compare.ts';
import type { Ordering } from './compare.ts';
import { Skeleton } from './class-skeleton.ts';
import { makeClass } from './classes.ts';
import type { Keywords } from './call.ts';
import { ClassMethodValue, StaticMethodValue } from './descriptors.ts';
import { dictSet, dictUpdate } from './dicts.ts';
import { delegated, delegation, finished, stopEnded, yieldFrom } from './generators.ts';
import { assertionError, beginFinal, beginHandled, endHandled, raiseAgain, raised } from './handling.ts';
import { asyncManager, withManager } from './with-managers.ts';
import { starEnd, starMatch, starOf, starRaised } from './exception-groups.ts';
import type { StarHandling } from './exception-groups.ts';
import { noted } from './exceptions.ts';
import { exactIndex } from './indexing.ts';
import { matches } from './instance-check.ts';
import { itemsOf, iterate } from './iterate.ts';
import { sizeOf } from './length.ts';
import { dictOver, localsOf } from './namespaces.ts';
import type { Names } from './namespaces.ts';
import { showResult } from './show-result.ts';
import { callNamed } from './named-calls.ts';
import { binary, inPlace, unary } from './operators.ts';
import type { Operator } from './operators.ts';
import { itemPairs } from './pairs.ts';
import { classFields, isMapping, isSequence, lengthAtLeast, lengthIs, mappingGet, mappingRest, sequenceItem, sequenceItemFromEnd, sequenceMiddle } from './patterns.ts';
import { raise, requireSize } from './raise.ts';
import { contains } from './sequence-operators.ts';
import { constantSet, setAdd, setFrom } from './sets.ts';
import { asciiOf, formatOf, reprOf, strOf, strValue } from './show.ts';
import { getSlice, setSlice } from './slices.ts';
import { checkSteps, state } from './state.ts';
import { deleteItem, getItem, setItem } from './subscript.ts';
import { cell, withCells } from './cells.ts';
import { callSuper } from './super-calls.ts';
import { makeSuper } from './super.ts';
import { typedHelpers } from './typed-helpers.ts';
import { ellipsis, specialMethod, strType, typeName, typeOf, typeType } from './types.ts';
import { truthOf } from './truth.ts';
import { unpackItems, unpackStarred } from './unpack.ts';
import { unboundFree, unboundLocal, unboundName } from './unbound.ts';
import { BuiltinValue, BytesValue, ComplexValue, DictValue, FloatValue, FunctionValue, ListValue, MethodValue, ModuleValue, SetValue, SliceValue, TupleValue, TypeValue, rawText, textValue } from './values.ts';
import type { Int, Maker, Text, Value } from './values.ts';
import './in-place.ts';
import './instances.ts';

function operator(name: Operator): (left: Value, right: Value) => Value {
  return (left, right) => binary(name, left, right);
}

/** An operator that large ints reach often enough for a way of their own. */
function intOperator(name: Operator, work: (left: Int, right: Int) => Int): (left: Value, right: Value) => Value {
  const run = work;
  return (left, right) => (isInt(left) && isInt(right) ? run(left, right) : binary(name, left, right));
}

/** Texts are added about as often as large ints; the limit is that of requireSize, which the long way asks. */
function addValues(left: Value, right: Value): Value {
  if (typeof left === 'string' && typeof right === 'string' && left.length + right.length < 134217728) return left + right;
  return isInt(left) && isInt(right) ? add(left, right) : binary('+', left, right);
}

function isInt(value: Value): value is Int {
  return typeof value === 'bigint' || typeof value === 'number';
}

/** A method by name on any value. The common case, a method of a builtin type, needs no bound method. */
function callMethod(depth: number, object: Value, name: string, args: Value[]): Value {
  const type = typeOf(object);
  if (type.isNative && !(object instanceof TypeValue || object instanceof ModuleValue || object instanceof FunctionValue)) {
    const found = type.lookup(name);
    if (found instanceof BuiltinValue && found.owner !== null) return callBuiltin(depth, found, [object, ...args], null);
  }
  state.depth = depth;
  const target = methodOf(object, type, name);
  if (target instanceof FunctionValue) return call(depth, target, [object, ...args], null);
  if (target instanceof StaticMethodValue) return call(depth, target.target, args, null);
  if (target instanceof ClassMethodValue && target.target instanceof FunctionValue) return call(depth, target.target, [object instanceof TypeValue ? object : type, ...args], null);
  const method = getAttribute(object, name);
  return method instanceof MethodValue ? call(depth, method.target, [method.self, ...args], null) : call(depth, method, args, null);
}

function callMethodNamed(depth: number, object: Value, name: string, args: Value[], names: readonly string[], values: readonly Value[]): Value {
  state.depth = depth;
  const target = methodOf(object, typeOf(object), name);
  return target instanceof FunctionValue ? callNamed(depth, target, [object, ...args], names, values) : callNamed(depth, getAttribute(object, name), args, names, values);
}

/** What a class of the program has under a name, where nothing stands before it. A class itself gives functions unbound. */
function methodOf(object: Value, type: TypeValue, name: string): Value | undefined {
  if (object instanceof TypeValue) {
    const found = object.isUser && type === typeType ? object.lookup(name) : undefined;
    return found instanceof FunctionValue ? new StaticMethodValue(found) : found;
  }
  if (!type.isUser || Object.hasOwn(object as object, `$${name}`) || specialMethod(type, '__getattribute__') !== undefined) return undefined;
  return type.lookup(name);
}

function keywordsOf(pairs: readonly (Value | undefined)[], callee: Value): Keywords {
  if (pairs.length === 2 && pairs[0] === null && pairs[1] instanceof DictValue && pairs[1].map.size === 0) return null;
  const keywords = new Map<string, Value>();
  const add = (name: string, value: Value): void => {
    if (keywords.has(name)) raise.typeError(`${calleeText(callee)} got multiple values for keyword argument '${name}'`);
    keywords.set(name, value);
  };
  for (let at = 0; at < pairs.length; at += 2) {
    const name = pairs[at];
    const value = pairs[at + 1] as Value;
    if (typeof name === 'string') add(name, value);
    else for (const [key, item] of mappingEntries(value, callee)) add(key, item);
  }
  return keywords;
}

function mappingEntries(value: Value, callee: Value): [string, Value][] {
  if (!(value instanceof DictValue)) {
    const keys = findAttribute(value, 'keys');
    if (keys === undefined) return raise.typeError(`${calleeText(callee)} argument after ** must be a mapping, not ${typeName(value)}`);
    return itemsOf(call(state.depth, keys, [], null)).map((key) => [keywordName(key), getItem(value, key)]);
  }
  return [...value.map].map(([key, item]) => [keywordName(key as Value), item]);
}

/** The items behind a star in a display: `[*values]`. */
function spreadItems(value: Value): Value[] {
  if (value === null || typeof value === 'number' || typeof value === 'boolean' || value instanceof FloatValue) raise.typeError(`Value after * must be an iterable, not ${typeName(value)}`);
  return itemsOf(value);
}

function spreadArguments(value: Value, callee: Value): Value[] {
  if (!(value instanceof ListValue) && !(value instanceof TupleValue) && !isIterable(value)) return raise.typeError(`${calleeText(callee)} argument after * must be an iterable, not ${typeName(value)}`);
  return itemsOf(value);
}

function isIterable(value: Value): boolean {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null) return false;
  return typeOf(value).isUser || !(value instanceof FunctionValue || value instanceof FloatValue || value instanceof BuiltinValue || value instanceof MethodValue);
}

/** How messages about its arguments name what is called. */
function calleeText(callee: Value): string {
  const name = findAttribute(callee, '__qualname__');
  if (typeof name !== 'string') return strOf(callee);
  const module = findAttribute(callee, '__module__');
  return `${typeof module === 'string' && module !== 'builtins' ? `${module}.` : ''}${name}()`;
}

function keywordName(key: Value): string {
  return typeof key === 'string' ? key : raise.typeError('keywords must be strings');
}

function dictOf(pairs: readonly (Value | undefined)[]): DictValue {
  const dict = new DictValue();
  for (let at = 0; at < pairs.length; at += 2) {
    const key = pairs[at];
    const value = pairs[at + 1] as Value;
    if (key !== undefined) dictSet(dict, key, value);
    else if (value instanceof DictValue) dictUpdate(dict, value);
    else {
      const keys = findAttribute(value, 'keys');
      if (keys === undefined) raise.typeError(`'${typeName(value)}' object is not a mapping`);
      for (const item of itemsOf(call(state.depth, keys as Value, [], null))) dictSet(dict, item, getItem(value, item));
    }
  }
  return dict;
}

function rangeIndex(value: Value): Int {
  const index = exactIndex(value);
  return index === undefined ? raise.typeError(`'${typeName(value)}' object cannot be interpreted as an integer`) : index;
}

function formatPart(value: Value, conversion: 's' | 'r' | 'a' | null, specification: Text): Text {
  const text = rawText(specification);
  if (conversion === null) return text === '' && (typeof value === 'string' || typeof value === 'number') ? strValue(value) : textValue(formatOf(value, text));
  const shown: Text = conversion === 'r' ? textValue(reprOf(value)) : conversion === 'a' ? asciiOf(value) : strValue(value);
  return text === '' ? shown : textValue(formatOf(shown, text));
}

function joinParts(parts: Text[]): Text {
  let text = '';
  let isPlain = true;
  for (const part of parts) {
    if (typeof part !== 'string') isPlain = false;
    text += rawText(part);
  }
  requireSize(text.length);
  return isPlain ? text : textValue(text);
}

function currentDefault({ defaults, signature: { names }, qualifiedName }: FunctionValue, at: number): Value {
  const found = defaults[at - names.length + defaults.length] as Value | undefined;
  return found === undefined ? lacksArguments(qualifiedName, names.slice(at, names.length - defaults.length)) : found;
}

function keywordDefault(callee: FunctionValue, name: string): Value {
  const found = callee.keywordDefaults?.get(name);
  return found === undefined ? lacksKeywords(callee.qualifiedName, [name]) : found;
}

function describe(made: FunctionValue, documentation: Value, annotations: (string | Value)[]): FunctionValue {
  made.documentation = documentation;
  if (annotations.length > 0) {
    const dict = new DictValue();
    for (let at = 0; at < annotations.length; at += 2) dictSet(dict, annotations[at] as string, annotations[at + 1]);
    (made.attributes ??= new Map()).set('__annotations__', dict);
  }
  return made;
}

/** What `dir()` gives without an argument. */
function sortedNames(names: Value): ListValue {
  return new ListValue(itemsOf(names).filter((name) => typeof name === 'string').toSorted());
}

function annotate(space: Names, name: string, annotation: Value): void {
  let dict = space.get('__annotations__');
  if (!(dict instanceof DictValue)) space.set('__annotations__', dict = new DictValue());
  dictSet(dict as DictValue, name, annotation);
}

function spaceValue(space: Names, name: string, value: Value): Value {
  space.set(name, value);
  return value;
}

function deleteName(space: Names, name: string): void {
  if (!space.delete(name)) unboundName(name);
}

function enter(depth: number): void {
  checkSteps();
  if (depth > state.recursionDepth) raise.recursionError('maximum recursion depth exceeded');
}

const table = {
  BytesValue, ComplexValue, DictValue, FloatValue, FunctionValue, ListValue, SetValue, SliceValue, TupleValue, textValue, ellipsis,
  bytesValue: (bytes: number[]) => new BytesValue(Uint8Array.from(bytes)),
  emptyTuple: new TupleValue([]), infinity: Infinity, notANumber: Number.NaN, floor: Math.floor,
  add: addValues, subtract: intOperator('-', subtract), multiply: intOperator('*', multiply), divide: operator('/'), floorDivide: intOperator('//', floorDivide), modulo: intOperator('%', modulo), power: operator('**'),
  matrixMultiply: operator('@'), shiftLeft: operator('<<'), shiftRight: operator('>>'), bitAnd: operator('&'), bitOr: operator('|'), bitXor: operator('^'), inPlace,
  negate: (value: Value) => unary('-', value), plus: (value: Value) => unary('+', value), invert: (value: Value) => unary('~', value),
  // Unboxed floats have no identity: the same value counts as the same float.
  sameFloat: Object.is,
  toDouble, floatFloorDivide, floatModulo, floatPower,
  trueDivide: (left: Value, right: Value) => trueDivide(rangeIndex(left), rangeIndex(right)),
  divideByZero: () => raise.zeroDivisionError('division by zero'), floatDivideByZero: () => raise.zeroDivisionError('float division by zero'),
  truthOf, equals, equalsValue, notEqualsValue, compareValue,
  notEquals: (left: Value, right: Value) => truthOf(notEqualsValue(left, right)),
  ordered: (name: Ordering, left: Value, right: Value) => truthOf(compareValue(name, left, right)),
  contains: (container: Value, element: Value) => contains(container, element, truthOf),
  ...typedHelpers,
  getAttribute, setAttribute, deleteAttribute, getItem, setItem, deleteItem,
  textMethods: strType.prototype, codeOf: (text: string) => text.charCodeAt(0), asciiTexts: Object.freeze(Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))),
  call, callMethod, callOne: (depth: number, callee: Value, argument: Value) => call(depth, callee, [argument], null),
  initReturned: (value: Value) => raise.typeError(`__init__() should return None, not '${typeName(value)}'`),
  keywordsOf, keywordDefault, currentDefault,
  spread: spreadItems, itemsOf, spreadArguments, lengthOf: (depth: number, value: Value) => { state.depth = depth; return sizeOf(value); },
  iterate, cursor: iterate, asyncIterate, asyncCursor: asyncIterate, awaitOn, asyncItem: (value: Value) => new AsyncItem(value), rangeIndex, unpackItems, unpackStarred, setOf: setFrom, constantSet, dictOf, setAdd, dictSet, formatPart, joinParts, describe, annotate, yieldFrom, delegation, delegated, finished, makeSuper, spaceValue, deleteName,
  makeClass: (depth: number, name: string, bases: Value[], keywords: Keywords, namespace: Map<string, Value>, maker: Maker | null, skeleton?: Skeleton) => makeClass(depth, { name, bases, keywords, namespace, maker, skeleton }),
  skeleton: () => new Skeleton(),
  unboundName, unboundLocal, unboundFree, raised, raiseAgain, matches, beginHandled, endHandled, beginFinal, noted, withManager, asyncManager, starOf, starMatch, starRaised, starEnd, beginStar: (star: StarHandling) => beginHandled(star.original), assertionError, stop: checkSteps, enter, localsOf, namesOf: dictOver, sortedNames, showResult,
  isSequence, lengthIs, lengthAtLeast, sequenceItem, sequenceItemFromEnd, sequenceMiddle, isMapping, mappingGet, mappingRest, classFields,
  stopEnded, getSlice, setSlice, callNamed, callMethodNamed, itemPairs, callSuper, cell, withCells, at: (depth: number, position: number) => { state.depth = depth; return position; },
};

export const helpers: Readonly<Record<string, unknown>> = Object.freeze(Object.assign(Object.create(null) as object, table));
export const helperNames: readonly string[] = Object.keys(table);
