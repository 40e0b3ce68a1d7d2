// Attributes and methods of objects whose class is known: no tests of what the object is, floats as plain doubles.

import type { Call, Expression, FunctionBody, MethodCall, Statement } from '../../hir/nodes.ts';
import type { Type } from '../../hir/types.ts';
import type { ClassShape } from '../types/known-classes.ts';
import { operatorTargets, superTarget, unaryTargets } from '../types/members.ts';
import { isSpecial } from '../types/method-names.ts';
import { isRaw, line, position, raising, returnsRaw, temporaryName } from './context.ts';
import type { Emission } from './context.ts';
import { keepMixed } from './keep-mixed.ts';
import type { Operand } from './keep-mixed.ts';
import { keepValues } from './keep.ts';
import { textLiteral, unitConstant } from './literals.ts';
import { fieldName, isPlainName, methodEntry, variableName } from './names.ts';

/** Text and how the value comes: a plain double or a Value. */
export interface Emitted {
  text: string;
  isRawDouble: boolean;
}

/** True where instances keep this attribute as a plain double. */
export function isRawName(emission: Emission, name: string): boolean {
  return emission.inferred.facts.classes.all.length > 0 && isPlainName(name) && !isSpecial(name) && emission.inferred.facts.attribute(name).name === 'float';
}

function isKnownInstance(type: Type): boolean {
  return type.classes !== undefined;
}

export function typedAttribute(emission: Emission, node: Expression & { kind: 'attribute' }): Emitted | null {
  const { object, name } = node;
  if (!isPlainName(name) || isSpecial(name)) return null;
  const isRawDouble = isRawName(emission, name);
  if (!isKnownInstance(object.type) || emission.inferred.facts.methods.has(name)) {
    if (!isRawDouble) return null;
    // A reader that knows nothing of the object: instances keep it as a double, anything else in its own way.
    const { before, names: [any] } = keepValues(emission, [object]);
    const found = temporaryName(emission);
    return { text: `(${before}(${found} = ${any}?.r_${name}) !== undefined ? new FloatValue(${found}) : ${raising(emission, node, `getAttribute(${any}, ${textLiteral(name)})`)})`, isRawDouble: false };
  }
  const { before, names: [known] } = keepValues(emission, [object]);
  const found = temporaryName(emission);
  const field = isRawDouble ? `r_${name}` : fieldName(name);
  const slow = raising(emission, node, `${isRawDouble ? 'floatAttribute' : 'getAttribute'}(${known}, ${textLiteral(name)})`);
  return { text: `(${before}(${found} = ${known}.${field}) !== undefined ? ${found} : ${slow})`, isRawDouble };
}

/** Stores an attribute; false where the general way must be taken. */
export function emitTypedStore(emission: Emission, node: Statement & { kind: 'storeAttribute' }): boolean {
  const { object, name, value } = node;
  const { facts } = emission.inferred;
  if (facts.classes.all.length === 0 || !isPlainName(name) || isSpecial(name)) return false;
  const isRawDouble = isRawName(emission, name);
  const isOwn = isKnownInstance(object.type) && !facts.methods.has(name) && !facts.classes.all.some((shape) => shape.others.has(name));
  if (!isOwn && isRawDouble) {
    const { before, names: [text, any] } = keepValues(emission, [value, object]);
    line(emission, `${before}${raising(emission, node, `setAttribute(${any}, ${textLiteral(name)}, ${text})`)};`);
    return true;
  }
  if (!isOwn) return false;
  const { before, names: [text, known] } = keepMixed(emission, [{ node: value, isRaw: isRawDouble }, { node: object, isRaw: false }], 1);
  line(emission, `${before}${known}.${isRawDouble ? `r_${name}` : fieldName(name)} = ${text};`);
  return true;
}

/** True where code beside the general one takes or gives plain doubles. */
export function isTypedMethod(emission: Emission, body: FunctionBody): boolean {
  if (!emission.inferred.facts.classes.byMethod.has(body) || body.scope.isGenerator) return false;
  return returnsRaw(emission, body) || body.positional.some((entry) => isRaw(entry.variable)) || body.keywordOnly.some((entry) => isRaw(entry.variable));
}

/** The general code of such a method: `h` + the number of its body. */
export function wrapperText(emission: Emission, body: FunctionBody): string {
  const entries = [...body.positional, ...body.keywordOnly].map((entry) => entry.variable);
  const all = [...body.positional.map((entry) => entry.variable), ...(body.rest === null ? [] : [body.rest]), ...body.keywordOnly.map((entry) => entry.variable), ...(body.keywordRest === null ? [] : [body.keywordRest])];
  const given = all.map((variable) => (entries.includes(variable) && isRaw(variable) ? `unboxed(${variableName(variable)})` : variableName(variable)));
  const call = `f${body.id}(${['d', ...given].join(', ')})`;
  return `function h${body.id}(${['d', ...all.map(variableName)].join(', ')}) { return ${returnsRaw(emission, body) ? `new FloatValue(${call})` : call}; }`;
}

/** How a method takes and gives values; the same for all that one call may reach. */
function shapeOf(emission: Emission, body: FunctionBody): string {
  return `${returnsRaw(emission, body) ? 'r' : 'v'}${body.positional.map((entry) => (isRaw(entry.variable) ? 'r' : 'v')).join('')}`;
}

interface Entry {
  name: string;
  /** Of the arguments after `self`. */
  areRaw: boolean[];
  isRawDouble: boolean;
}

/** The entry on the prototype for a call with so many arguments, or null. */
function entryOf(emission: Emission, targets: readonly FunctionBody[], method: string, count: number): Entry | null {
  const [first] = targets;
  if (first === undefined || count > 5 || !isPlainName(method)) return null;
  if (targets.some((body) => body.rest !== null || body.keywordRest !== null || body.keywordOnly.length > 0 || body.positional.length === 0)) return null;
  const isTyped = targets.some((body) => isTypedMethod(emission, body));
  if (isTyped && targets.some((body) => body.positional.length !== count + 1 || !isTypedMethod(emission, body) || shapeOf(emission, body) !== shapeOf(emission, first))) return null;
  if (!isTyped && targets.some((body) => body.positional.length < count + 1 || body.positional.slice(count + 1).some((entry) => !entry.hasDefault))) return null;
  const name = isTyped ? `r_${method}_${count + 1}` : methodEntry(method, count + 1);
  return { name, areRaw: first.positional.slice(1, count + 1).map((entry) => isTyped && isRaw(entry.variable)), isRawDouble: isTyped && returnsRaw(emission, first) };
}

export function typedMethodCall(emission: Emission, node: MethodCall): Emitted | null {
  if (node.keywords.length > 0 || node.positional.some((argument) => argument.isSpread)) return null;
  const { facts } = emission.inferred;
  const { object } = node;
  const values = node.positional.map((argument) => argument.value);
  if (object.kind === 'intrinsic' && object.name === 'superHere') return superCall(emission, node, values);
  const targets = facts.targets(object.type, node.name);
  const entry = targets === null ? null : entryOf(emission, targets, node.name, values.length);
  return entry === null ? null : callEntry(emission, node, entry, { object, values });
}

function callEntry(emission: Emission, node: Expression, entry: Entry, { object, values }: { object: Expression; values: Expression[] }): Emitted {
  const operands: Operand[] = [{ node: object, isRaw: false }, ...values.map((value, at) => ({ node: value, isRaw: entry.areRaw[at] }))];
  const { before, names: [self, ...args] } = keepMixed(emission, operands, values.length);
  return { text: `(${before}${position(emission, node)}, ${self}.${entry.name}(d + 1, ${[self, ...args].join(', ')}))`, isRawDouble: entry.isRawDouble };
}

function superCall(emission: Emission, node: MethodCall, values: Expression[]): Emitted | null {
  const { body } = emission.frame;
  const target = superTarget(emission.inferred, body, node.name);
  const entry = target === null ? null : entryOf(emission, [target], node.name, values.length);
  const shape = emission.inferred.facts.classes.byMethod.get(body);
  if (entry === null || shape === undefined || body.positional.length === 0) return null;
  const { before, names } = keepMixed(emission, values.map((value, at) => ({ node: value, isRaw: entry.areRaw[at] })), values.length);
  const self = variableName(body.positional[0].variable);
  const args = [self, ...names].join(', ');
  return { text: `(${before}${position(emission, node)}, q${shape.statement.body.scope.id}.above.${entry.name}(d + 1, ${args}))`, isRawDouble: entry.isRawDouble };
}

/** `Class(...)` of a known class. */
export function typedConstruction(emission: Emission, node: Call): string | null {
  const { facts } = emission.inferred;
  const { callee } = node;
  if (callee.kind !== 'read' || callee.fallback !== null || node.keywords.length > 0 || node.positional.some((argument) => argument.isSpread)) return null;
  const shape = facts.classes.byVariable.get(callee.variable);
  const made = shape === undefined ? undefined : facts.resolve(shape, '__init__');
  if (typeof made !== 'object' || !isMakerPlain(made) || made.positional.length !== node.positional.length + 1) return null;
  const isTyped = isTypedMethod(emission, made);
  if (isTyped && made.returnType.name !== 'none') return null;
  const operands: Operand[] = [{ node: callee, isRaw: false }, ...node.positional.map((argument, at) => ({ node: argument.value, isRaw: isTyped && isRaw(made.positional[at + 1].variable) }))];
  const { before, names: [type, ...args] } = keepMixed(emission, operands, node.positional.length);
  return `(${before}${position(emission, node)}, ${type}.${isTyped ? 'typed' : 'code'}(${['d + 1', ...args].join(', ')}))`;
}


/** An `__init__` for which the class gets code of its own. */
export function isMakerPlain(body: FunctionBody): boolean {
  return body.rest === null && body.keywordRest === null && body.keywordOnly.length === 0 && body.positional.length > 0 && !body.scope.isGenerator;
}

export function typedBinary(emission: Emission, node: Expression & { kind: 'binary' }): Emitted | null {
  const targets = operatorTargets(emission.inferred, node);
  const entry = targets === null ? null : entryOf(emission, targets.bodies, targets.method, 1);
  if (targets === null || entry === null) return null;
  if (!targets.isReflected) return callEntry(emission, node, entry, { object: node.left, values: [node.right] });
  // The left side is evaluated first, though it is the argument.
  const { before, names: [other, self] } = keepMixed(emission, [{ node: node.left, isRaw: entry.areRaw[0] }, { node: node.right, isRaw: false }]);
  return { text: `(${before}${position(emission, node)}, ${self}.${entry.name}(d + 1, ${self}, ${other}))`, isRawDouble: entry.isRawDouble };
}

const unaryMethods = { '-': '__neg__', '+': '__pos__', '~': '__invert__' };

export function typedUnary(emission: Emission, node: Expression & { kind: 'unary' }): Emitted | null {
  const targets = unaryTargets(emission.inferred, node);
  const entry = targets === null ? null : entryOf(emission, targets, unaryMethods[node.operator], 0);
  return entry === null ? null : callEntry(emission, node, entry, { object: node.operand, values: [] });
}

/** What the runtime is told of a known class. */
export function knownClassText(emission: Emission, node: Statement & { kind: 'class' }, made: string): string {
  const { facts } = emission.inferred;
  const shape = facts.classes.byVariable.get(node.variable) as ClassShape | undefined;
  if (shape?.statement !== node) return made;
  const names = [...facts.attributes.keys()].filter((name) => isRawName(emission, name));
  return `keepRaw(${made}, ${names.length === 0 ? 'null' : unitConstant(emission, `nameSet([${names.map(textLiteral).join(', ')}])`)})`;
}
