// From an uncaught exception to a catalogue record and the traceback a Python programmer knows.

import { closestNames, nameErrors, runtimeErrors } from '../../../contracts/index.ts';
import type { ErrorRecord, Place } from '../../../contracts/index.ts';
import { moduleNames } from './modules.ts';
import { strOf } from './show.ts';
import { lastLine as finalLine, quietly, tracebackText } from './traceback-text.ts';
import { ownFrames } from './library-frames.ts';
import { typeOf } from './types.ts';
import type { ExceptionValue, Frame, TypeValue, Value } from './values.ts';

export interface ReportSource {
  /** The main file. */
  fileName: string;
  /** Names a program could have meant. */
  names: readonly string[];
}

export function recordOf(exception: ExceptionValue, source: ReportSource): ErrorRecord {
  const innermost = ownFrames(exception.frames)[0] as Frame | undefined;
  const place: Place = { where: innermost?.source.fileName ?? source.fileName };
  if (innermost !== undefined) {
    const lines = innermost.source.lines();
    const start = lines.placeAt(innermost.start);
    const end = lines.placeAt(innermost.end);
    Object.assign(place, { line: start.line, column: start.column, endLine: end.line, endColumn: end.column });
  }
  return build(exception, { ...place, detail: lastLine(exception) }, source);
}

function build(exception: ExceptionValue, place: Place & { detail: string }, source: ReportSource): ErrorRecord {
  const type = typeOf(exception);
  const message = quietText(exception);
  const name = textDetail(exception, 'name');
  const is = (family: string): boolean => type.mro.some((base) => base.name === family && !base.isUser);
  if (type.isUser) return runtimeErrors.programRaised({ ...place, name: type.name });
  if (is('UnboundLocalError')) return nameErrors.localNotSet({ ...place, name });
  if (is('NameError')) {
    const suggestions = closestNames(name, [...source.names]);
    return message.startsWith('cannot access free') ? nameErrors.enclosingNotSet({ ...place, name, suggestions }) : nameErrors.nameNotDefined({ ...place, name, suggestions });
  }
  if (is('ZeroDivisionError')) return runtimeErrors.divisionByZero(place);
  if (is('IndexError')) return runtimeErrors.indexOutOfRange(place);
  if (is('KeyError')) return runtimeErrors.keyNotFound({ ...place, key: shortText(message) });
  if (is('TypeError')) return typeError(message, place);
  if (is('AttributeError')) {
    const owner = exception.details?.get('obj');
    const parts = /^'([^']*)' object .*?'([^']*)'/.exec(message);
    if (owner === undefined && parts !== null) return runtimeErrors.attributeNotFound({ ...place, owner: parts[1], name: parts[2] });
    if (owner === undefined) return runtimeErrors.programRaised({ ...place, name: type.name });
    return runtimeErrors.attributeNotFound({ ...place, owner: ownerName(owner), name, suggestions: closestNames(name, attributeNames(owner)) });
  }
  if (is('UnicodeError')) return runtimeErrors.textNotReadable(place);
  if (is('ValueError')) return runtimeErrors.valueDoesNotFit(place);
  if (is('RecursionError')) return runtimeErrors.recursionTooDeep(place);
  if (is('MemoryError')) return runtimeErrors.memoryTooLarge(place);
  if (is('OverflowError')) return runtimeErrors.numberTooLarge(place);
  if (is('StopIteration')) return runtimeErrors.iteratorAtEnd(place);
  if (is('AssertionError')) return runtimeErrors.assertionNotTrue(place);
  if (is('ImportError')) {
    const part = /^cannot import name '([^']*)' from (partially initialized module )?'([^']*)'/.exec(message);
    if (part !== null) {
      const where = { ...place, name: part[1], moduleName: part[3] };
      return part[2] === undefined ? runtimeErrors.nameNotInModule(where) : runtimeErrors.partOfModuleNotReady(where);
    }
    const asked = /'([^']*)'/.exec(message)?.[1] ?? name;
    return runtimeErrors.moduleNotFound({ ...place, name: asked, suggestions: closestNames(asked, moduleNames()) });
  }
  if (is('RuntimeError')) return runtimeErrors.stepNotPossible(place);
  if (is('EOFError')) return runtimeErrors.inputAtEnd(place);
  // Without a number of the system the program made it itself, and it may be about anything.
  if (is('OSError') && message.startsWith('[Errno')) return runtimeErrors.outsideNotReachable(place);
  return runtimeErrors.programRaised({ ...place, name: type.name });
}

function typeError(message: string, place: Place & { detail: string }): ErrorRecord {
  const operator = /^unsupported operand type\(s\) for (\S+?)[:=]|^'([<>]=?)' not supported/.exec(message);
  if (operator !== null) return runtimeErrors.operationDoesNotFit({ ...place, operator: operator[1] ?? operator[2] });
  if (message.startsWith('can only concatenate')) return runtimeErrors.operationDoesNotFit({ ...place, operator: '+' });
  if (/^\S+\(\) (?:missing|takes|got)\b| expected .*argument/.test(message)) return runtimeErrors.callDoesNotFit(place);
  return runtimeErrors.typeDoesNotFit(place);
}

function textDetail(exception: ExceptionValue, name: string): string {
  const value = exception.details?.get(name);
  return typeof value === 'string' ? value : '';
}

function shortText(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function ownerName(owner: Value): string {
  const type = typeOf(owner);
  return type.name === 'type' || type.name === 'module' ? (owner as TypeValue).name : type.name;
}

function attributeNames(owner: Value): string[] {
  const names = typeOf(owner).mro.flatMap((type) => [...type.namespace.keys()]);
  if (typeof owner === 'object' && owner !== null) {
    for (const key of Object.keys(owner)) if (/^(?:\$|r_)/.test(key)) names.push(key.replace(/^(?:\$|r_)/, ''));
    const held: unknown = Object.getOwnPropertyDescriptor(owner, 'attributes')?.value;
    if (held instanceof Map) names.push(...held.keys() as Iterable<string>);
  }
  return [...new Set(names)].filter((name) => !name.startsWith('_'));
}

/** Longest text of one exception that a report shows. */
const mostCharacters = 500;

function quietText(exception: ExceptionValue): string {
  return quietly(() => strOf(exception), '<exception str() failed>');
}

/** `ZeroDivisionError: division by zero`. */
export function lastLine(exception: ExceptionValue): string {
  return finalLine(exception, mostCharacters);
}

/** The traceback with causes, contexts and groups, as Python writes it to stderr. */
export function tracebackOf(exception: ExceptionValue): string {
  return tracebackText(exception, { mostCharacters });
}
