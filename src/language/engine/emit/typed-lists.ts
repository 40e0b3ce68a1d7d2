// Lists that are surely lists: no test of what the object is, and lists of floats as plain doubles (runtime/float-list.ts).

import type { Call, Expression, MethodCall, Statement } from '../../hir/nodes.ts';
import { elementOf } from '../../hir/types.ts';
import type { Type } from '../../hir/types.ts';
import { floatTemporaryName, isSimple, line, position, raising, temporaryName } from './context.ts';
import type { Emission } from './context.ts';
import { keepMixed } from './keep-mixed.ts';
import { keepValues } from './keep.ts';
import { textLiteral } from './literals.ts';
import type { Emitted } from './typed-members.ts';

/** A list and no instance of a class that extends it. */
export function isList(emission: Emission, type: Type): boolean {
  return type.name === 'list' && type.elements !== undefined && !emission.inferred.isOff;
}

export function isFloatList(emission: Emission, type: Type): boolean {
  return isList(emission, type) && elementOf(type).name === 'float';
}

/** The test that an index is one of the list's own, where it counts from the start. */
function indexTest(node: Expression, index: string, length: string): string | null {
  const { type } = node;
  if (node.kind === 'constant' && typeof node.value === 'number') return node.value < 0 ? null : `${index} < ${length}`;
  if (type.name !== 'int') return null;
  if (type.bits !== undefined) return `${index} < ${length}`;
  return `${type.isSmall === true ? '' : `typeof ${index} === "number" && `}${index} >= 0 && ${index} < ${length}`;
}

export function typedSubscript(emission: Emission, node: Expression & { kind: 'subscript' }): Emitted | null {
  const { object, index } = node;
  if (!isList(emission, object.type)) return null;
  const isFloat = isFloatList(emission, object.type);
  if (index.kind === 'slice') {
    if (!isFloat) return null;
    const { before, names: [list, slice] } = keepValues(emission, [object, index]);
    return { text: `(${before}${raising(emission, node, `floatSlice(${list}, ${slice})`)})`, isRawDouble: false };
  }
  if (index.type.name !== 'int') return null;
  const { before, names: [list, at] } = keepValues(emission, [object, index]);
  const slow = raising(emission, node, `${isFloat ? 'floatItem' : 'getItem'}(${list}, ${at})`);
  const back = index.kind === 'constant' && typeof index.value === 'number' && index.value < 0 ? -index.value : 0;
  if (isFloat) {
    const doubles = temporaryName(emission);
    const test = indexTest(index, at, `${doubles}.length`);
    if (back > 0) return { text: `(${before}(${doubles} = ${list}.doubles) !== null && ${doubles}.length >= ${back} ? ${doubles}[(${doubles}.length - ${back}) >>> 0] : ${slow})`, isRawDouble: true };
    return { text: test === null ? `(${before}${slow})` : `(${before}(${doubles} = ${list}.doubles) !== null && ${test} ? ${doubles}[${at} >>> 0] : ${slow})`, isRawDouble: true };
  }
  if (back > 0) return { text: `(${before}${list}.items.length >= ${back} ? ${list}.items[(${list}.items.length - ${back}) >>> 0] : ${slow})`, isRawDouble: false };
  const test = indexTest(index, at, `${list}.items.length`);
  return { text: test === null ? `(${before}${slow})` : `(${before}${test} ? ${list}.items[${at} >>> 0] : ${slow})`, isRawDouble: false };
}

/** Stores an element; false where the general way must be taken. */
export function emitTypedStoreItem(emission: Emission, node: Statement & { kind: 'storeSubscript' }): boolean {
  const { object, index, value } = node;
  if (!isList(emission, object.type) || index.kind === 'slice' || index.type.name !== 'int') return false;
  const isFloat = isFloatList(emission, object.type);
  const { before, names: [stored, list, at] } = keepMixed(emission, [{ node: value, isRaw: isFloat }, { node: object, isRaw: false }, { node: index, isRaw: false }]);
  const slow = `${isFloat ? 'setFloatItem' : 'setItem'}(${list}, ${at}, ${stored})`;
  const set = position(emission, node);
  if (isFloat) {
    const doubles = temporaryName(emission);
    const test = indexTest(index, at, `${doubles}.length`);
    line(emission, test === null ? `${before}${set}, ${slow};` : `${before}${set}; if ((${doubles} = ${list}.doubles) !== null && ${test}) ${doubles}[${at} >>> 0] = ${stored}; else ${slow};`);
    return true;
  }
  const test = indexTest(index, at, `${list}.items.length`);
  line(emission, test === null ? `${before}${set}, ${slow};` : `${before}${set}; if (${test}) ${list}.items[${at} >>> 0] = ${stored}; else ${slow};`);
  return true;
}

export function typedListMethod(emission: Emission, node: MethodCall): Emitted | null {
  const { object, name, positional } = node;
  if (!isList(emission, object.type) || node.keywords.length > 0 || positional.some((argument) => argument.isSpread)) return null;
  const isFloat = isFloatList(emission, object.type);
  if (name === 'append' && positional.length === 1) {
    const { before, names: [list, value] } = keepMixed(emission, [{ node: object, isRaw: false }, { node: positional[0].value, isRaw: isFloat }]);
    return { text: isFloat ? `(${before}floatAppend(${list}, ${value}))` : `(${before}${list}.items.push(${value}), null)`, isRawDouble: false };
  }
  if (name === 'pop' && positional.length === 0) {
    const { before, names: [list] } = keepValues(emission, [object]);
    if (isFloat) return { text: `(${before}${raising(emission, node, `floatPop(${list})`)})`, isRawDouble: true };
    return { text: `(${before}${list}.items.length > 0 ? ${list}.items.pop() : ${raising(emission, node, `callMethod(d, ${list}, ${textLiteral('pop')}, [])`)})`, isRawDouble: false };
  }
  if (name === 'copy' && positional.length === 0 && isFloat) return { text: `floatList(${emission.value(object)})`, isRawDouble: false };
  return null;
}

/** The text of a new list of floats, or null. */
export function floatListText(emission: Emission, node: Expression): string | null {
  if (!isFloatList(emission, node.type)) return null;
  switch (node.kind) {
    case 'list': {
      if (node.elements.some((element) => element.isSpread)) return null;
      const texts = node.elements.map((element) => emission.float(element.value));
      return `new FloatListValue([${texts.join(', ')}])`;
    }
    case 'binary': {
      if (node.isInPlace) return null;
      const { left, right } = node;
      if (node.operator === '+' && isFloatList(emission, left.type) && isFloatList(emission, right.type)) {
        const { before, names: [a, b] } = keepValues(emission, [left, right]);
        return `(${before}joinFloats(${a}, ${b}))`;
      }
      if (node.operator === '*' && isFloatList(emission, left.type) && right.type.isSmall === true) {
        const { before, names: [list, count] } = keepValues(emission, [left, right]);
        return `(${before}${raising(emission, node, `repeatFloats(${list}, ${count})`)})`;
      }
      return null;
    }
    case 'call': {
      const { callee, positional } = node;
      if (callee.kind !== 'read' || callee.variable.kind !== 'builtin' || callee.variable.name !== 'list' || positional.length !== 1 || node.keywords.length > 0) return null;
      return isFloatList(emission, positional[0].value.type) ? `floatList(${emission.value(positional[0].value)})` : null;
    }
    default: return null;
  }
}

/** Builtin functions of lists and floats with a shorter way. */
export function typedBuiltin(emission: Emission, node: Call, name: string): Emitted | null {
  if (emission.inferred.isOff || node.keywords.length > 0 || node.positional.length === 0 || node.positional.some((argument) => argument.isSpread)) return null;
  const values = node.positional.map((argument) => argument.value);
  const [first] = values;
  if (name === 'len' && values.length === 1 && isList(emission, first.type)) {
    const { before, names: [list] } = keepValues(emission, [first]);
    return { text: isFloatList(emission, first.type) ? `(${before}${list}.doubles !== null ? ${list}.doubles.length : ${list}.items.length)` : `(${before}${list}.items.length)`, isRawDouble: false };
  }
  if (name === 'list' && values.length === 1 && isList(emission, first.type) && !isFloatList(emission, first.type)) return { text: `new ListValue(${emission.value(first)}.items.slice())`, isRawDouble: false };
  if (name === 'abs' && values.length === 1 && first.type.name === 'float') return { text: `magnitude(${emission.float(first)})`, isRawDouble: true };
  if (name === 'float' && values.length === 1 && (first.type.name === 'float' || first.type.name === 'int' || first.type.name === 'bool')) return { text: emission.float(first), isRawDouble: true };
  if ((name === 'min' || name === 'max') && values.length === 2 && values.every((value) => value.type.name === 'float')) {
    const a = floatTemporaryName(emission);
    const b = floatTemporaryName(emission);
    return { text: `(${a} = ${emission.float(values[0])}, ${b} = ${emission.float(values[1])}, ${b} ${name === 'min' ? '<' : '>'} ${a} ? ${b} : ${a})`, isRawDouble: true };
  }
  return null;
}

/** `math.sqrt` and what lies beside it; only where the module is surely the library's own. */
export function typedModuleCall(emission: Emission, node: Call | MethodCall): Emitted | null {
  const { facts } = emission.inferred;
  const receiver = node.kind === 'call' ? node.callee : node.object;
  const path = receiver.kind === 'read' ? facts.modules.get(receiver.variable) : undefined;
  if (path === undefined || emission.inferred.isOff || node.keywords.length > 0 || node.positional.length !== 1 || node.positional[0].isSpread) return null;
  const full = node.kind === 'call' ? path : `${path}.${node.name}`;
  const [argument] = node.positional;
  if (receiver.kind !== 'read' || !receiver.isSurelyBound || (argument.value.type.name !== 'float' && argument.value.type.isSmall !== true)) return null;
  if (full === 'math.fabs' && facts.isLibraryOwn('fabs')) return { text: `magnitude(${emission.float(argument.value)})`, isRawDouble: true };
  if (full !== 'math.sqrt' || !facts.isLibraryOwn('sqrt')) return null;
  const text = emission.float(argument.value);
  const value = isSimple(text) ? text : floatTemporaryName(emission);
  const before = isSimple(text) ? '' : `${value} = ${text}, `;
  return { text: `(${before}${value} >= 0 || ${value} !== ${value} ? sqrt(${value}) : ${raising(emission, node, 'rootOfNegative()')})`, isRawDouble: true };
}
