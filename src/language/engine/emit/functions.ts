// Functions of the program as functions of JavaScript. Depth comes first, then one argument per parameter.

import type { FunctionBody } from '../../hir/nodes.ts';
import { elementOf } from '../../hir/types.ts';
import type { Variable } from '../../hir/variables.ts';
import { line, returnsRaw } from './context.ts';
import type { Emission, Frame } from './context.ts';
import { emitFlatBody, isFlatGenerator } from './flat-generators.ts';
import { variableName } from './names.ts';
import { cellLines, enterText, entryLines, frameLines } from './watched.ts';

/** With `usesPosition` the function tells where it is, whether or not anything in it may raise. */
export function newFrame(body: FunctionBody, usesPosition = false): Frame {
  return {
    body, lines: [], inner: [], temporaries: 0, mostTemporaries: 0, floatTemporaries: 0, mostFloatTemporaries: 0, kept: 0, usesPosition, copies: new Map(), loops: [], tries: 0, raisedOut: null, handled: [],
  };
}

/** Writes a function into the frame around it. It is named `f` + the number of its body. */
export function emitFunction(emission: Emission, body: FunctionBody): void {
  const outer = emission.frame;
  const frame = newFrame(body, emission.needs.frames);
  emission.frame = frame;
  const result = body.gathers !== undefined ? [...body.scope.temporaries].find((variable) => variable === body.scope.temporaries[1]) : undefined;
  const isFlat = isFlatGenerator(emission, body);
  if (isFlat) emitFlatBody(emission, body.body);
  else emission.statements(body.body);
  if (isFlat) {
    emission.frame = outer;
    outer.inner.push(flatText(emission, body, frame));
    return;
  }
  if (result !== undefined) line(emission, `return ${variableName(result)};`);
  else if (!returnsRaw(emission, body)) line(emission, 'return null;');
  emission.frame = outer;
  outer.inner.push(functionText(emission, body, frame, result));
}

const emptyResults = { list: 'new ListValue([])', set: 'new SetValue()', dict: 'new DictValue()' };

function functionText(emission: Emission, body: FunctionBody, frame: Frame, result: Variable | undefined): string {
  const parameters = parametersOf(body);
  const names = ['d', ...parameters.map(variableName)].join(', ');
  const { isGenerator } = body.scope;
  const isStepped = isGenerator || body.scope.isAsync;
  const own = [...body.scope.own.values(), ...body.scope.temporaries].filter((variable) => !parameters.includes(variable));
  const text: string[] = [];
  text.push(`function${isStepped ? '*' : ''} ${isGenerator ? 'g' : 'f'}${body.id}(${names}) {`);
  text.push(enterText(emission));
  const entry = entryLines(emission, body);
  text.push(...declarations(frame, own), ...entry);
  if (result !== undefined) text.push(`${variableName(result)} = ${result.type.elements !== undefined && elementOf(result.type).name === 'float' ? 'new FloatListValue([])' : emptyResults[body.gathers ?? 'list']};`);
  text.push(...frame.inner);
  for (const [variable, copy] of frame.copies) text.push(`${copy} = ${variableName(variable)};`);
  text.push(...guarded(body, frame));
  text.push('}');
  if (isGenerator) text.push(`function f${body.id}(${names}) { return ${body.flavor ?? 'generator'}(g${body.id}(${names}), ${body.id}); }`);
  return text.join('\n');
}

/** A generator as a function that makes one step. What lives longer than a step is a variable of the function around it. */
function flatText(emission: Emission, body: FunctionBody, frame: Frame): string {
  const parameters = parametersOf(body);
  const own = [...body.scope.own.values(), ...body.scope.temporaries].filter((variable) => !parameters.includes(variable));
  return [
    `function f${body.id}(${['d', ...parameters.map(variableName)].join(', ')}) {`,
    `let ${['s0 = 0', ...Array.from({ length: frame.kept }, (_, at) => `s${at + 1}`), ...own.map(variableName)].join(', ')};`,
    ...cellLines(emission, body),
    ...frame.inner,
    `function g${body.id}(x0, q0) {`,
    emission.needs.limit ? 'if (s0 === 0) enter(d);' : 'if (s0 === 0 && (S[0] !== 0 || d > limit)) enter(d);',
    ...declarations({ ...frame, kept: 0 }, []),
    ...frameLines(emission, body),
    ...guarded(body, frame),
    '}',
    `return generator(null, ${body.id}, g${body.id});`,
    '}',
  ].join('\n');
}

export function parametersOf(body: FunctionBody): Variable[] {
  return [
    ...body.positional.map((entry) => entry.variable), ...(body.rest === null ? [] : [body.rest]), ...body.keywordOnly.map((entry) => entry.variable), ...(body.keywordRest === null ? [] : [body.keywordRest]),
  ];
}

/** Declares temporaries and variables. Doubles start as doubles so that V8 keeps them so. */
export function declarations(frame: Frame, variables: readonly Variable[]): string[] {
  const names = [
    ...(frame.usesPosition ? ['pc = 0'] : []),
    ...Array.from({ length: frame.mostTemporaries }, (_, at) => `t${at + 1}`),
    ...Array.from({ length: frame.mostFloatTemporaries }, (_, at) => `x${at + 1} = 0.5`),
    ...Array.from({ length: frame.kept }, (_, at) => `s${at + 1}`),
    ...variables.map(variableName),
  ];
  return names.length === 0 ? [] : [`let ${names.join(', ')};`];
}

/** The body inside the handler that notes the frame an exception leaves. */
export function guarded(body: FunctionBody, frame: Frame): string[] {
  if (!frame.usesPosition) return frame.lines;
  if (frame.raisedOut !== null) return ['B0: try {', ...frame.lines, `} catch (e) { throw leave(${body.endsStops === true ? 'stopEnded(e)' : 'e'}, ${body.id}, pc); }`, `throw ${frame.raisedOut};`];
  return ['try {', ...frame.lines, `} catch (e) { throw leave(${body.endsStops === true ? 'stopEnded(e)' : 'e'}, ${body.id}, pc); }`];
}

