// What every part of the emission shares: the text being written, temporaries, positions, names.
// The parts call each other through `Emission`, so no file imports in a circle.

import type { Expression, FunctionBody, Statement } from '../../hir/nodes.ts';
import type { Span } from '../../ast/nodes.ts';
import type { Variable } from '../../hir/variables.ts';
import type { ScopeCells } from '../free-names.ts';
import type { TextNeeds } from '../text-needs.ts';
import type { Inferred } from '../types/infer.ts';

/** One function of JavaScript being written. */
export interface Frame {
  body: FunctionBody;
  lines: string[];
  /** Text of functions made inside, placed at the top of this one. */
  inner: string[];
  /** Temporaries in use by the statement being written, and how many there were at most. */
  temporaries: number;
  mostTemporaries: number;
  floatTemporaries: number;
  mostFloatTemporaries: number;
  /** Names that live longer than one statement. */
  kept: number;
  /** The one of them that holds the dict of `locals()`. */
  localNames?: string;
  usesPosition: boolean;
  /** Variables of functions around that loops read often, by the name of their copy. */
  copies: Map<Variable, string>;
  /** JavaScript labels of the loops around, innermost last. */
  loops: { breakLabel: string; continueLabel: string; flat?: { end: number; again: number } }[];
  /** In a generator written as steps: the position of each place it goes on at. See flat-generators.ts. */
  flat?: { places: number[] };
  /** How many try statements stand around what is being written. */
  tries: number;
  /** Holds the exception of a `raise` outside every try statement: it leaves the function without passing its own handler. */
  raisedOut: string | null;
  /** Name of the exception being handled, innermost last. */
  handled: string[];
}

export interface Emission {
  inferred: Inferred;
  frame: Frame;
  /** Start and end of each position, by number. Position 0 is unused. */
  spans: number[];
  constants: Map<string, string>;
  builtins: Set<string>;
  nextLabel: number;
  /** Variables of the whole unit beside the globals, emptied after each run. */
  unitNames: string[];
  /** Constants that hold the form of a class, to be let go after each run. */
  skeletons: string[];
  isBuiltin: (name: string) => boolean;
  /** Code of `exec` and its kin: names are looked up where it is told to, also those of builtins. */
  isDynamic: boolean;
  needs: TextNeeds;
  /** By the number of the scope. */
  cells: readonly ScopeCells[];
  /** Text that gives a Value. */
  value(node: Expression): string;
  /** Text that gives a raw double; only for nodes whose type is float, int or bool. */
  float(node: Expression): string;
  /** Text that gives a JavaScript boolean. */
  condition(node: Expression): string;
  statements(nodes: Statement[]): void;
  /** Writes a function and gives the name of its JavaScript function. */
  functionBody(body: FunctionBody): void;
}

export function line(emission: Emission, text: string): void {
  emission.frame.lines.push(text);
}

export function temporaryName(emission: Emission): string {
  const { frame } = emission;
  frame.temporaries++;
  frame.mostTemporaries = Math.max(frame.mostTemporaries, frame.temporaries);
  return `t${frame.temporaries}`;
}

/** A temporary that only ever holds doubles, so that V8 keeps it unboxed. */
export function floatTemporaryName(emission: Emission): string {
  const { frame } = emission;
  frame.floatTemporaries++;
  frame.mostFloatTemporaries = Math.max(frame.mostFloatTemporaries, frame.floatTemporaries);
  return `x${frame.floatTemporaries}`;
}

export function keptName(emission: Emission): string {
  emission.frame.kept++;
  return `s${emission.frame.kept}`;
}

/** Text that notes where the program is, to be put before something that may raise. */
export function position(emission: Emission, span: Span): string {
  emission.frame.usesPosition = true;
  const { spans } = emission;
  const count = spans.length;
  if (spans[count - 2] === span.start && spans[count - 1] === span.end) return positionText(emission, count / 2 - 1);
  spans.push(span.start, span.end);
  return positionText(emission, count / 2);
}

/** Where frames can be looked at, the depth is noted with the place: what runs next may be a method that nobody calls by name. */
function positionText({ needs }: Emission, number: number): string {
  return needs.frames ? `pc = at(d, ${number})` : `pc = ${number}`;
}

/** The number of the position noted last. */
export function lastPosition(emission: Emission): number {
  return emission.spans.length / 2 - 1;
}

export function raising(emission: Emission, span: Span, text: string): string {
  return `(${position(emission, span)}, ${text})`;
}

/** True for text that may be written twice: a name or a number. */
export function isSimple(text: string): boolean {
  return /^(?:[\w$]+|-?\d+(?:\.\d+)?|\(-\d+(?:\.\d+)?\))$/.test(text);
}

export function setsPosition(text: string): boolean {
  return text.includes('pc = ');
}

export function isRaw(variable: Variable): boolean {
  return variable.type.name === 'float';
}

/** True where a function hands back a raw double. */
export function returnsRaw(emission: Emission, body: FunctionBody): boolean {
  return body.returnType.name === 'float' && emission.inferred.known.closed.has(body) && !body.scope.isGenerator;
}
