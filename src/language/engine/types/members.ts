// Attributes, methods and the operators of objects of the program.

import type { Expression, FunctionBody, Statement } from '../../hir/nodes.ts';
import { dynType, elementOf, floatType, intType, neverType, smallIntType } from '../../hir/types.ts';
import type { Type } from '../../hir/types.ts';
import { listMethodType, moduleCallType, moduleValueType, textMethodType } from './builtin-types.ts';
import { letGo, pass } from './calls.ts';
import { elementType } from './element-type.ts';
import { isSpecial, operatorMethods } from './method-names.ts';
import { letGoResults, openMethods } from './open-methods.ts';
import { binaryType } from './operator-types.ts';
import type { ClassShape } from './known-classes.ts';
import type { Walk } from './walk.ts';

type MethodCall = Expression & { kind: 'methodCall' };

export function attributeType(walk: Walk, node: Expression & { kind: 'attribute' }): Type {
  const { facts } = walk;
  const { object, name } = node;
  if (object.type.name === 'never') return neverType;
  if (facts.methods.has(name)) openMethods(walk, name, true);
  if (object.type.classes !== undefined && !isSpecial(name) && !facts.methods.has(name)) return facts.attribute(name);
  facts.joiner.escape(facts.attribute(name));
  walk.escape(object);
  const path = object.kind === 'read' ? facts.modules.get(object.variable) : undefined;
  return path === undefined || !facts.isLibraryOwn(name) ? dynType : moduleValueType(`${path}.${name}`);
}

export function storeAttributeType(walk: Walk, node: Statement & { kind: 'storeAttribute' }): void {
  const { facts } = walk;
  if (node.object.type.name === 'never') return;
  if (facts.methods.has(node.name)) openMethods(walk, node.name, true);
  facts.addAttribute(node.name, node.value.type);
}

export function methodCallType(walk: Walk, node: MethodCall): Type {
  const { facts } = walk;
  const { object, name } = node;
  if (object.type.name === 'never') return neverType;
  if (object.kind === 'intrinsic' && object.name === 'superHere') return superType(walk, node);
  if (object.kind === 'read') {
    const shape = facts.classes.byVariable.get(object.variable);
    if (shape !== undefined) return classCallType(walk, node, shape);
    const path = facts.modules.get(object.variable);
    if (path !== undefined) {
      letGo(walk, node);
      return !facts.isLibraryOwn(name) ? dynType : moduleCallType(`${path}.${name}`);
    }
  }
  switch (object.type.name) {
    case 'instance': return instanceCallType(walk, node);
    case 'list': {
      const type = listMethodType(walk, node);
      if (type !== null) return type;
      walk.escape(object);
      letGo(walk, node);
      return dynType;
    }
    case 'str':
      letGo(walk, node);
      return textMethodType(walk, node);
    case 'dyn':
      for (const body of facts.methods.get(name) ?? []) pass(walk, node, body, 1);
      letGo(walk, node);
      letGoResults(walk, name);
      facts.joiner.escape(facts.attribute(name));
      return dynType;
    default:
      walk.escape(object);
      letGo(walk, node);
      return dynType;
  }
}

/** The method of the class above, found in the text: every known class has at most one above it. */
export function superTarget(walk: Pick<Walk, 'facts'>, body: FunctionBody, name: string): FunctionBody | null {
  const shape = walk.facts.classes.byMethod.get(body);
  if (shape === undefined || shape.order.length < 2 || !walk.facts.isSteady(name)) return null;
  const found = walk.facts.resolve(shape.order[1], name);
  return typeof found === 'object' ? found : null;
}

function superType(walk: Walk, node: MethodCall): Type {
  const target = superTarget(walk, walk.body, node.name);
  if (target !== null) return pass(walk, node, target, 1) ? target.returnType : dynType;
  for (const body of walk.facts.methods.get(node.name) ?? []) pass(walk, node, body, 1);
  letGo(walk, node);
  letGoResults(walk, node.name);
  return dynType;
}

/** `Class.method(object, ...)`: the object is an argument like the others. */
function classCallType(walk: Walk, node: MethodCall, shape: ClassShape): Type {
  const found = walk.facts.resolve(shape, node.name);
  if (typeof found === 'object') {
    const isMatched = pass(walk, node, found, 0);
    return isMatched && walk.facts.isSteady(node.name) ? found.returnType : leave(walk, found);
  }
  letGo(walk, node);
  walk.facts.joiner.escape(walk.facts.attribute(node.name));
  return dynType;
}

function leave(walk: Walk, body: FunctionBody): Type {
  walk.facts.joiner.escape(body.returnType);
  return dynType;
}

function instanceCallType(walk: Walk, node: MethodCall): Type {
  const { facts } = walk;
  const targets = facts.targets(node.object.type, node.name);
  if (targets !== null) return dispatch(walk, targets, (body) => pass(walk, node, body, 1));
  for (const body of facts.methods.get(node.name) ?? []) pass(walk, node, body, 1);
  letGo(walk, node);
  letGoResults(walk, node.name);
  facts.joiner.escape(facts.attribute(node.name));
  return dynType;
}

function dispatch(walk: Walk, targets: readonly FunctionBody[], give: (body: FunctionBody) => boolean): Type {
  let type: Type = neverType;
  let areMatched = true;
  for (const body of targets) {
    areMatched = give(body) && areMatched;
    type = walk.facts.joiner.join(type, body.returnType);
  }
  if (areMatched) return type;
  walk.facts.joiner.escape(type);
  return dynType;
}

/** The methods of an operator that may get this other side. */
function operands(walk: Walk, type: Type, method: string): readonly FunctionBody[] {
  if (type.name === 'dyn') return walk.facts.methods.get(method) ?? [];
  if (type.classes === undefined) return [];
  return type.classes.map((mark) => walk.facts.resolve(mark as ClassShape, method)).filter((found) => typeof found === 'object');
}

export function binaryResult(walk: Walk, node: Expression & { kind: 'binary' }): Type {
  const { left, right } = node;
  if (left.type.name === 'never' || right.type.name === 'never') return neverType;
  if (left.type.name === 'list' || right.type.name === 'list') {
    const type = listOperation(walk, node);
    if (type !== null) return type;
  }
  const name = operatorMethods[node.operator];
  if (left.type.name === 'instance' || left.type.name === 'dyn' || right.type.name === 'instance' || right.type.name === 'dyn') {
    const give = (body: FunctionBody, other: Expression): void => {
      if (walk.facts.openMethods.has(body.name) || body.positional.length < 2 || body.scope.isGenerator) walk.escape(other);
      else walk.assign(body.positional[1].variable, other.type);
    };
    for (const body of operands(walk, left.type, `__${name}__`)) give(body, right);
    if (node.isInPlace) for (const body of operands(walk, left.type, `__i${name}__`)) give(body, right);
    for (const body of operands(walk, right.type, `__r${name}__`)) give(body, left);
    const target = operatorTargets(walk, node);
    if (target === null) {
      walk.escape(left);
      walk.escape(right);
      return dynType;
    }
    return dispatch(walk, target.bodies, () => true);
  }
  if (left.type.items !== undefined || right.type.items !== undefined) {
    walk.escape(left);
    walk.escape(right);
  }
  return binaryType(node, (variable) => walk.keepsSign(variable));
}

export interface OperatorTargets {
  bodies: readonly FunctionBody[];
  method: string;
  /** The right side is the object whose method is called. */
  isReflected: boolean;
}

/** The methods that surely do a binary operation; null where the runtime must find out. */
export function operatorTargets(walk: Pick<Walk, 'facts'>, node: Expression & { kind: 'binary' }): OperatorTargets | null {
  const { facts } = walk;
  const name = operatorMethods[node.operator];
  const { left, right } = node;
  const isReflected = left.type.classes === undefined;
  const object = isReflected ? right : left;
  const other = isReflected ? left : right;
  if (object.type.classes === undefined || (isReflected && !['int', 'float', 'bool', 'str'].includes(left.type.name))) return null;
  // A str formats whatever stands on the right.
  if (isReflected && node.operator === '%' && left.type.name === 'str') return null;
  const method = `__${isReflected ? 'r' : ''}${name}__`;
  if (other.type.name === 'dyn' || facts.openMethods.has(method)) return null;
  if (node.isInPlace && !isReflected && object.type.classes.some((mark) => facts.resolve(mark as ClassShape, `__i${name}__`) !== undefined)) return null;
  // The method of a right side whose class extends that of the left one would come first.
  if (!isReflected && other.type.classes?.some((mark) => facts.resolve(mark as ClassShape, `__r${name}__`) !== undefined) === true) return null;
  const bodies = facts.targets(object.type, method);
  if (bodies === null || bodies.some((body) => body.positional.length !== 2 || body.scope.isGenerator || body.rest !== null || body.keywordOnly.length > 0 || body.keywordRest !== null)) return null;
  // NotImplemented is no value of a known type.
  return bodies.some((body) => body.returnType.name === 'dyn') ? null : { bodies, method, isReflected };
}

export function unaryResult(walk: Walk, node: Expression & { kind: 'unary' }): Type {
  const { type } = node.operand;
  switch (type.name) {
    case 'never': return neverType;
    case 'float': return node.operator === '~' ? dynType : floatType;
    case 'bool': return smallIntType;
    case 'int': return node.operator === '+' ? type : type.isSmall === true && node.operator === '-' ? smallIntType : intType;
    case 'instance': {
      const targets = unaryTargets(walk, node);
      return targets === null ? dynType : dispatch(walk, targets, () => true);
    }
    default: return dynType;
  }
}

const unaryMethods = { '-': '__neg__', '+': '__pos__', '~': '__invert__' };

/** The methods that surely do it; null where the runtime must find out. */
export function unaryTargets(walk: Pick<Walk, 'facts'>, node: Expression & { kind: 'unary' }): FunctionBody[] | null {
  const bodies = walk.facts.targets(node.operand.type, unaryMethods[node.operator]);
  return bodies === null || bodies.some((body) => body.positional.length !== 1 || body.scope.isGenerator || body.rest !== null || body.keywordOnly.length > 0 || body.keywordRest !== null) ? null : bodies;
}

/** `+` and `*` of lists make new ones; in place they fill the left one. */
function listOperation(walk: Walk, node: Expression & { kind: 'binary' }): Type | null {
  const { left, right, operator, isInPlace } = node;
  const isCount = (type: Type): boolean => type.name === 'int' || type.name === 'bool';
  if (operator === '+' && left.type.name === 'list' && isInPlace) {
    if (right.type.name === 'instance' || right.type.name === 'dyn') return null;
    walk.facts.joiner.add(left.type, elementType(right, walk));
    return left.type;
  }
  if (operator === '+' && left.type.name === 'list' && right.type.name === 'list') {
    walk.list(node, elementOf(left.type));
    return walk.list(node, elementOf(right.type));
  }
  if (operator !== '*') return null;
  if (left.type.name === 'list' && isCount(right.type)) return isInPlace ? left.type : walk.list(node, elementOf(left.type));
  return right.type.name === 'list' && isCount(left.type) ? walk.list(node, elementOf(right.type)) : null;
}
