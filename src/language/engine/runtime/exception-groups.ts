// ExceptionGroup and BaseExceptionGroup: making, splitting and joining them, and what `except*` does.

import { call, callValue } from './call.ts';
import { exceptionType, exceptionTypes } from './exception-types.ts';
import { itemsOf } from './iterate.ts';
import { makeException, raise } from './raise.ts';
import { reprOf } from './show.ts';
import { checkStop } from './state.ts';
import { truthOf } from './truth.ts';
import { baseExceptionType, builtinType, isSubtype, typeName, typeOf } from './types.ts';
import { BuiltinValue, ExceptionValue, FunctionValue, ListValue, MethodValue, TupleValue, TypeValue, textValue } from './values.ts';
import type { Value } from './values.ts';

export const baseGroupType = builtinType('BaseExceptionGroup', null, { base: baseExceptionType });
export const groupType = builtinType('ExceptionGroup', null, { base: baseGroupType });
const plainType = exceptionType('Exception');
groupType.bases = [baseGroupType, plainType];
groupType.mro = [groupType, baseGroupType, plainType, ...plainType.mro.slice(1)];
plainType.subclasses.push(groupType);
exceptionTypes.set('BaseExceptionGroup', baseGroupType);
exceptionTypes.set('ExceptionGroup', groupType);

export function isGroup(value: Value): value is ExceptionValue {
  return value instanceof ExceptionValue && isSubtype(typeOf(value), baseGroupType);
}

const isPlain = (exception: Value): boolean => isSubtype(typeOf(exception), plainType);

/** A group as `ExceptionGroup(message, exceptions)` makes it. */
export function groupFrom(cls: TypeValue, args: readonly Value[]): ExceptionValue {
  if (args.length !== 2) return raise.typeError(`BaseExceptionGroup.__new__() takes exactly 2 arguments (${args.length} given)`);
  const [message, source] = args;
  if (!isSubtype(typeOf(message), typeOf(''))) return raise.typeError(`BaseExceptionGroup.__new__() argument 1 must be str, not ${typeName(message)}`);
  if (!(source instanceof ListValue || source instanceof TupleValue) && typeOf(source).lookup('__getitem__') === undefined) return raise.typeError('second argument (exceptions) must be a sequence');
  const exceptions = itemsOf(source);
  if (exceptions.length === 0) return raise.valueError('second argument (exceptions) must be a non-empty sequence');
  const stranger = exceptions.findIndex((exception) => !(exception instanceof ExceptionValue));
  if (stranger >= 0) return raise.valueError(`Item ${stranger} of second argument (exceptions) is not an exception`);
  let type = cls;
  if (exceptions.every(isPlain)) type = cls === baseGroupType ? groupType : cls;
  else if (cls === groupType) return raise.typeError('Cannot nest BaseExceptions in an ExceptionGroup');
  else if (isSubtype(cls, plainType)) return raise.typeError(`Cannot nest BaseExceptions in '${cls.name}'`);
  const group = makeException(type, args);
  group.details = new Map<string, Value>([['message', message], ['exceptions', new TupleValue(exceptions)]]);
  return group;
}

export function makeGroup(message: string, exceptions: readonly ExceptionValue[]): ExceptionValue {
  return groupFrom(baseGroupType, [textValue(message), new ListValue([...exceptions])]);
}

export function exceptionsIn(group: ExceptionValue): ExceptionValue[] {
  const held = group.details?.get('exceptions');
  return held instanceof TupleValue ? held.items as ExceptionValue[] : [];
}

export function groupText(group: ExceptionValue): string {
  const count = exceptionsIn(group).length;
  const message = group.details?.get('message') ?? '';
  return `${typeof message === 'string' ? message : reprOf(message)} (${count} sub-exception${count === 1 ? '' : 's'})`;
}

/** Which exceptions a split takes. */
export function takerOf(condition: Value): (exception: ExceptionValue) => boolean {
  const isType = (value: Value): boolean => value instanceof TypeValue && isSubtype(value, baseExceptionType);
  if (isType(condition)) return (exception) => isSubtype(typeOf(exception), condition as TypeValue);
  if (condition instanceof TupleValue && condition.items.every(isType)) return (exception) => condition.items.some((type) => isSubtype(typeOf(exception), type as TypeValue));
  const isCallable = condition instanceof FunctionValue || condition instanceof BuiltinValue || condition instanceof MethodValue || (!(condition instanceof TypeValue) && typeOf(condition).lookup('__call__') !== undefined);
  if (!isCallable) return raise.typeError('expected a function, exception type or tuple of exception types');
  return (exception) => truthOf(callValue(condition, [exception]));
}

/** The part of a group that is taken and the part that is left, each null where it is empty. */
export function splitGroup(group: ExceptionValue, takes: (exception: ExceptionValue) => boolean): [ExceptionValue | null, ExceptionValue | null] {
  checkStop();
  if (takes(group)) return [group, null];
  if (!isGroup(group)) return [null, group];
  const taken: ExceptionValue[] = [];
  const left: ExceptionValue[] = [];
  for (const exception of exceptionsIn(group)) {
    const [one, other] = splitGroup(exception, takes);
    if (one !== null) taken.push(one);
    if (other !== null) left.push(other);
  }
  return [partOf(group, taken), partOf(group, left)];
}

/** A group like another one with fewer exceptions in it: the program's `derive` makes it. */
function partOf(group: ExceptionValue, exceptions: ExceptionValue[]): ExceptionValue | null {
  if (exceptions.length === 0) return null;
  const made = call(0, typeOf(group).lookup('derive') as Value, [group, new ListValue(exceptions)], null);
  if (!isGroup(made)) return raise.typeError('derive must return an instance of BaseExceptionGroup');
  made.frames = group.frames.slice();
  made.cause = group.cause;
  made.context = group.context;
  made.suppressContext = group.suppressContext;
  if (group.notes !== null) made.notes = group.notes.slice();
  return made;
}

// ---- except* ----

/** What a `try` with `except*` knows while its handlers run. */
export interface StarHandling {
  original: ExceptionValue;
  rest: ExceptionValue | null;
  raised: ExceptionValue[];
  reraised: ExceptionValue[];
  part: ExceptionValue | null;
  framesOfPart: number;
}

export function starOf(original: ExceptionValue): StarHandling {
  return { original, rest: original, raised: [], reraised: [], part: null, framesOfPart: 0 };
}

/** The part that a handler takes, as a group, or null. */
export function starMatch(star: StarHandling, type: Value): ExceptionValue | null {
  const types = type instanceof TupleValue ? type.items : [type];
  for (const one of types) {
    if (!(one instanceof TypeValue) || !isSubtype(one, baseExceptionType)) return raise.typeError('catching classes that do not inherit from BaseException is not allowed');
    if (isSubtype(one, baseGroupType)) return raise.typeError('catching ExceptionGroup with except* is not allowed. Use except instead.');
  }
  if (star.rest === null) return null;
  const takes = (exception: ExceptionValue): boolean => types.some((one) => isSubtype(typeOf(exception), one as TypeValue));
  const [taken, rest] = splitGroup(star.rest, takes);
  star.rest = rest;
  if (taken === null) return null;
  let part = taken;
  if (!isGroup(part)) {
    const alone: ExceptionValue = part;
    part = groupFrom(baseGroupType, ['', new TupleValue([alone])]);
    part.frames = alone.frames.slice(-1);
  }
  star.part = part;
  star.framesOfPart = part.frames.length;
  return part;
}

/** Notes what a handler raised. */
export function starRaised(star: StarHandling, exception: ExceptionValue): void {
  if (exception === star.part && exception.frames.length === star.framesOfPart) star.reraised.push(exception);
  else star.raised.push(exception);
}

/** What is raised at the end, or null. */
export function starEnd(star: StarHandling): ExceptionValue | null {
  const { original, rest, raised, reraised } = star;
  if (raised.length === 0 && reraised.length === 0) return rest;
  if (!isGroup(original)) return raised[0] ?? reraised[0] ?? original;
  const kept = new Set([...reraised, ...(rest === null ? [] : [rest])].flatMap((group) => leavesOf(group)));
  const back = kept.size === 0 ? null : projected(original, kept);
  if (raised.length === 0) return back;
  return makeGroup('', back === null ? raised : [...raised, back]);
}

function leavesOf(exception: ExceptionValue): ExceptionValue[] {
  return isGroup(exception) ? exceptionsIn(exception).flatMap((inner) => leavesOf(inner)) : [exception];
}

/** The original group with only some of its leaves, in its own shape. */
function projected(original: ExceptionValue, leaves: ReadonlySet<ExceptionValue>): ExceptionValue | null {
  return splitGroup(original, (exception) => !isGroup(exception) && leaves.has(exception))[0];
}
