// Calls: of functions known by name, of any value, of methods.

import type { Call, Expression, FunctionBody, MethodCall } from '../../hir/nodes.ts';
import { hasQuickEntry } from '../runtime/class-layout.ts';
import { strType } from '../runtime/types.ts';
import { matchArguments } from '../types/known-functions.ts';
import { isRaw, isSimple, position, raising, returnsRaw, setsPosition, temporaryName } from './context.ts';
import type { Emission } from './context.ts';
import { superParts } from './intrinsics.ts';
import { isStable, keepValues, orderedValues } from './keep.ts';
import { textLiteral, unitConstant } from './literals.ts';
import { isPlainName, methodEntry, variableName } from './names.ts';
import { floatListText, typedBuiltin, typedModuleCall } from './typed-lists.ts';
import { typedConstruction } from './typed-members.ts';

/** The call as it comes back: a raw double where the function hands one back. */
export function callText(emission: Emission, node: Call): { text: string; isRawDouble: boolean } {
  const { callee } = node;
  if (callee.kind === 'read') {
    const body = emission.inferred.known.byVariable.get(callee.variable);
    const matched = body === undefined ? null : matchArguments(node, body);
    if (body !== undefined && matched !== null && !body.scope.isGenerator) return { text: directCall(emission, node, body, matched), isRawDouble: returnsRaw(emission, body) };
    const made = typedConstruction(emission, node) ?? floatListText(emission, node);
    if (made !== null) return { text: made, isRawDouble: false };
    const typed = callee.variable.kind === 'builtin' ? typedBuiltin(emission, node, callee.variable.name) : typedModuleCall(emission, node);
    if (typed !== null) return typed;
    if (callee.variable.kind === 'builtin') {
      const quick = builtinCall(emission, node, callee.variable.name);
      if (quick !== null) return { text: quick, isRawDouble: false };
    }
  }
  return { text: anyCall(emission, node), isRawDouble: false };
}

/** A function known by name: its code is called without looking at the value. */
function directCall(emission: Emission, node: Call, body: FunctionBody, matched: (Expression | undefined)[]): string {
  const entries = [...body.positional, ...body.keywordOnly];
  const isClosed = emission.inferred.known.closed.has(body);
  const callee = node.callee as Expression & { kind: 'read' };
  const holder = variableName(callee.variable);
  const firstDefault = body.positional.length - body.positional.filter((entry) => entry.hasDefault).length;
  const texts = matched.map((value, at) => {
    const wantsRaw = isClosed && isRaw(entries[at].variable);
    if (value !== undefined) return wantsRaw ? emission.float(value) : emission.value(value);
    let stored = at < body.positional.length ? `${holder}.defaults[${at - firstDefault}]` : `keywordDefault(${holder}, ${textLiteral(entries[at].variable.name)})`;
    // The program may change the defaults of a function.
    if (at < body.positional.length && !emission.inferred.facts.world.isClosed) stored = `currentDefault(${holder}, ${at})`;
    return wantsRaw ? `${stored}.v` : stored;
  });
  // Arguments are evaluated as written; keywords may stand in another order than the parameters.
  const written = [...node.positional, ...node.keywords].map((argument) => matched.indexOf(argument.value));
  const isInOrder = written.every((at, place) => place === 0 || at > written[place - 1]);
  const last = written.findLast((at) => setsPosition(texts[at])) ?? -1;
  let before = callee.isSurelyBound ? '' : `${emission.value(callee)}, `;
  const args = [...texts];
  for (const [place, at] of written.entries()) {
    const value = matched[at] as Expression;
    const later = written.slice(place + 1).map((other) => matched[other] as Expression);
    const isLast = isInOrder && place > written.indexOf(last);
    if (isLast || (isSimple(texts[at]) && isStable(value, later))) continue;
    args[at] = temporaryName(emission);
    before += `${args[at]} = ${texts[at]}, `;
  }
  return `(${before}${position(emission, node)}, f${body.id}(d + 1${args.map((arg) => `, ${arg}`).join('')}))`;
}

/** Builtins worth a shorter way than a general call. */
function builtinCall(emission: Emission, node: Call, name: string): string | null {
  if (node.keywords.length > 0 || node.positional.some((argument) => argument.isSpread)) return null;
  const values = node.positional.map((argument) => argument.value);
  if (values.length === 1 && (name === 'len' || name === 'int' || name === 'str' || name === 'float' || name === 'ord' || name === 'chr')) {
    const { before, names: [a] } = keepValues(emission, values);
    if (name === 'len') return `(${before}${a} instanceof ListValue && ${a}.isPlain ? ${a}.items.length : ${raising(emission, node, `lengthOf(d, ${a})`)})`;
    if (name === 'str') return `(${before}typeof ${a} === "number" ? "" + ${a} : ${raising(emission, node, `callOne(d, ${emission.value(node.callee)}, ${a})`)})`;
    const slow = raising(emission, node, `callOne(d, ${emission.value(node.callee)}, ${a})`);
    if (name === 'ord') return `(${before}typeof ${a} === "string" && ${a}.length === 1 ? codeOf(${a}) : ${slow})`;
    if (name === 'chr') return `(${before}typeof ${a} === "number" && ${a} >= 0 && ${a} < 128 ? asciiTexts[${a} >>> 0] : ${slow})`;
    if (name === 'int' && values[0].type.name === 'int') return `(${before}${a})`;
    return `(${before}${slow})`;
  }
  if (name === 'abs' && values.length === 1 && values[0].type.name === 'int') {
    const { before, names: [a] } = keepValues(emission, values);
    return `(${before}typeof ${a} === "number" ? (${a} < 0 ? 0 - ${a} : ${a}) : ${raising(emission, node, `callOne(d, ${emission.value(node.callee)}, ${a})`)})`;
  }
  if ((name === 'min' || name === 'max') && values.length === 2 && values.every((value) => value.type.name === 'int')) {
    const { before, names: [a, b] } = keepValues(emission, values);
    return `(${before}${b} ${name === 'min' ? '<' : '>'} ${a} ? ${b} : ${a})`;
  }
  return null;
}

function anyCall(emission: Emission, node: Call): string {
  const isPlain = node.keywords.length === 0 && node.positional.every((argument) => !argument.isSpread);
  if (!isPlain && hasOnlyNames(node)) {
    const values = [...node.positional, ...node.keywords].map((argument) => argument.value);
    const { before, names: [callee, ...args] } = keepValues(emission, [node.callee, ...values]);
    return `(${before}${raising(emission, node, `callNamed(d, ${callee}, ${namedTexts(emission, node, args)})`)})`;
  }
  if (!isPlain) {
    const callee = emission.value(node.callee);
    const name = temporaryName(emission);
    const { positional, keywords, before } = argumentTexts(emission, node, name);
    return `(${name} = ${callee}, ${before}${raising(emission, node, `call(d, ${name}, ${positional}, ${keywords})`)})`;
  }
  const values = node.positional.map((argument) => argument.value);
  const { before, names: [callee, ...args] } = keepValues(emission, [node.callee, ...values]);
  const list = args.map((arg) => `, ${arg}`).join('');
  if (node.callee.kind === 'read' && node.callee.variable.kind === 'builtin') return `(${before}${raising(emission, node, args.length === 1 ? `callOne(d, ${callee}${list})` : `call(d, ${callee}, [${args.join(', ')}], null)`)})`;
  return `(${before}${position(emission, node)}, ${callee}?.arity === ${args.length} ? ${callee}.code(d + 1${list}) : call(d, ${callee}, [${args.join(', ')}], null))`;
}

/** Every argument stands in the text by itself, and no name twice. */
function hasOnlyNames(node: Call | MethodCall): boolean {
  const names = node.keywords.map((argument) => argument.name);
  return names.length > 0 && !names.includes(null) && new Set(names).size === names.length && node.positional.every((argument) => !argument.isSpread);
}

/** Positional values, the names of the others, and their values. */
function namedTexts(emission: Emission, node: Call | MethodCall, args: readonly string[]): string {
  const count = node.positional.length;
  const names = unitConstant(emission, `[${node.keywords.map((argument) => textLiteral(argument.name as string)).join(', ')}]`);
  return `[${args.slice(0, count).join(', ')}], ${names}, [${args.slice(count).join(', ')}]`;
}

/** A list of positional arguments and a table of keywords, evaluated in the order written. */
export function argumentTexts(emission: Emission, { positional, keywords }: Pick<Call, 'positional' | 'keywords'>, callee: string): { before: string; positional: string; keywords: string } {
  const operands = [...positional.map((argument) => argument.value), ...keywords.map((argument) => argument.value)];
  const kept = orderedValues(emission, operands);
  const items = positional.map((argument, at) => (argument.isSpread ? raising(emission, argument.value, `...spreadArguments(${kept.names[at]}, ${callee})`).replace(/^\((pc = (?:at\(d, )?\d+\)?), \.\.\.(.*)\)$/s, '...($1, $2)') : kept.names[at]));
  const pairs = keywords.map((argument, at) => `${argument.name === null ? 'null' : textLiteral(argument.name)}, ${kept.names[positional.length + at]}`);
  return {
    before: kept.before,
    positional: `[${items.join(', ')}]`,
    keywords: keywords.length === 0 ? 'null' : raising(emission, keywords[0].value, `keywordsOf([${pairs.join(', ')}], ${callee})`),
  };
}

export function methodCallText(emission: Emission, node: MethodCall): string {
  const isPlain = node.keywords.length === 0 && node.positional.every((argument) => !argument.isSpread);
  if (!isPlain && hasOnlyNames(node)) {
    const values = [...node.positional, ...node.keywords].map((argument) => argument.value);
    const { before, names: [object, ...args] } = keepValues(emission, [node.object, ...values]);
    return `(${before}${raising(emission, node, `callMethodNamed(d, ${object}, ${textLiteral(node.name)}, ${namedTexts(emission, node, args)})`)})`;
  }
  if (!isPlain) {
    const name = temporaryName(emission);
    const object = emission.value(node.object);
    const method = temporaryName(emission);
    const found = raising(emission, node.nameSpan, `getAttribute(${name}, ${textLiteral(node.name)})`);
    const { before, positional, keywords } = argumentTexts(emission, node, method);
    return `(${name} = ${object}, ${method} = ${found}, ${before}${raising(emission, node, `call(d, ${method}, ${positional}, ${keywords})`)})`;
  }
  const values = node.positional.map((argument) => argument.value);
  if (node.object.kind === 'intrinsic' && node.object.name === 'superHere') {
    const { before, names } = orderedValues(emission, values);
    return `(${before}${raising(emission, node, `callSuper(d, ${superParts(emission)}, ${textLiteral(node.name)}, [${names.join(', ')}])`)})`;
  }
  // Python looks the method up before it evaluates the arguments; None is the value that most often has none.
  const mayBeNone = (node.object.type.name === 'dyn' || node.object.type.name === 'none') && values.some((value) => value.kind !== 'constant' && value.kind !== 'read');
  const { before, names: [object, ...args] } = keepValues(emission, [node.object, ...values], mayBeNone
    ? (name) => `${name} === null && ${raising(emission, node.nameSpan, `getAttribute(${name}, ${textLiteral(node.name)})`)}, `
    : undefined);
  const list = args.map((arg) => `, ${arg}`).join('');
  const slow = `callMethod(d, ${object}, ${textLiteral(node.name)}, [${args.join(', ')}])`;
  const set = position(emission, node);
  if (!isPlainName(node.name) || args.length > 5) return `(${before}${set}, ${slow})`;
  const entry = methodEntry(node.name, args.length + 1);
  const ofText = hasQuickEntry(strType, node.name, args.length + 1) ? `typeof ${object} === "string" ? textMethods.${entry}(d + 1, ${object}${list}) : ` : '';
  if (node.object.type.name === 'str') return `(${before}${set}, ${ofText}${slow})`;
  // Read once, so that a place that meets many classes looks the method up once. No prototype of JavaScript's own has such a name.
  const method = temporaryName(emission);
  const quick = `${ofText}(${method} = ${object}?.${entry}) !== undefined ? ${method}(d + 1, ${object}${list}) : ${slow}`;
  if (node.name === 'append' && args.length === 1) return `(${before}${set}, ${object} instanceof ListValue && ${object}.isPlain ? (${object}.items.push(${args[0]}), null) : ${quick})`;
  return `(${before}${set}, ${quick})`;
}
