// The safe part of sys. Nothing here tells of the machine or of the host.

import { findAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { makeFunction } from '../../runtime/define.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { asException } from '../../runtime/exceptions.ts';
import { lengthOf } from '../../runtime/length.ts';
import { defineModule, moduleNames } from '../../runtime/modules.ts';
import { numberOf } from '../../runtime/numeric.ts';
import { makeException, raise } from '../../runtime/raise.ts';
import { lastLine, tracebackOf } from '../../runtime/report.ts';
import { display } from '../../runtime/show-result.ts';
import { liveFrames } from '../../runtime/live-frames.ts';
import { state } from '../../runtime/state.ts';
import { runningFrame } from '../../runtime/tracebacks.ts';
import { typeName, typeOf } from '../../runtime/types.ts';
import { ExceptionValue, FloatValue, ListValue, TupleValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { facts, versionInfo } from './facts.ts';
import { standardStreams } from './standard-streams.ts';

type Entry = [string, Value];

defineModule('sys', () => new Map<string, Value>([
  ...standardStreams(), ...facts(), ...limits(), ...errors(), ...objects(), ['modules', state.moduleDict],
  ['maxsize', 9223372036854775807n], ['maxunicode', 1114111], ['byteorder', 'little'], ['platform', 'linux'], ['argv', new ListValue([mainFile()])], ['orig_argv', new ListValue([mainFile()])],
  ['version_info', versionInfo()], ['version', '3.11.7 (HyperCode)'], ['hexversion', 0x030b07f0], ['api_version', 1013], ['copyright', 'HyperCode'],
  ['executable', ''], ['prefix', ''], ['base_prefix', ''], ['exec_prefix', ''], ['base_exec_prefix', ''], ['platlibdir', 'lib'], ['float_repr_style', 'short'], ['abiflags', ''],
  ['path', new ListValue([''])], ['meta_path', new ListValue([])], ['path_hooks', new ListValue([])], ['dont_write_bytecode', true], ['warnoptions', new ListValue([])],
  ['builtin_module_names', new TupleValue(moduleNames().toSorted())], ['ps1', '>>> '], ['ps2', '... '],
  ['getdefaultencoding', makeFunction('getdefaultencoding', '', () => 'utf-8')],
  ['getfilesystemencoding', makeFunction('getfilesystemencoding', '', () => 'utf-8')],
  ['getfilesystemencodeerrors', makeFunction('getfilesystemencodeerrors', '', () => 'surrogateescape')],
  ['is_finalizing', makeFunction('is_finalizing', '', () => false)],
  ...twice('displayhook', 'object, /', (value: Value) => {
    display(value);
    return null;
  }),
]));

/** A hook under its name, and under the name by which programs put it back. */
function twice(name: string, parameters: string, work: (...values: never[]) => Value): Entry[] {
  const hook = makeFunction(name, parameters, work);
  return [[name, hook], [`__${name}__`, hook]];
}

function mainFile(): Value {
  return state.mainModule?.attributes.get('__file__') ?? '';
}

function limits(): Entry[] {
  const runLimit = state.recursionDepth;
  let digits = 4300;
  let interval = 0.005;
  return [
    ['getrecursionlimit', makeFunction('getrecursionlimit', '', () => (state.kept.get('recursion limit') as number | undefined) ?? state.recursionDepth)],
    ['setrecursionlimit', makeFunction('setrecursionlimit', 'limit, /', (limit: Value) => {
      if (typeof limit !== 'number') return raise.typeError(`'${typeName(limit)}' object cannot be interpreted as an integer`);
      if (limit < 1) return raise.valueError('recursion limit must be greater or equal than 1');
      const depth = state.depth + 1;
      if (depth >= limit) return raise.recursionError(`cannot set the recursion limit to ${limit} at the recursion depth ${depth}: the limit is too low`);
      // The limit of the run holds all the same; a program is told what it asked for.
      state.kept.set('recursion limit', limit);
      state.recursionDepth = Math.min(limit, runLimit);
      return null;
    })],
    ['get_int_max_str_digits', makeFunction('get_int_max_str_digits', '', () => digits)],
    ['set_int_max_str_digits', makeFunction('set_int_max_str_digits', 'maxdigits', (wanted: Value) => {
      if (typeof wanted !== 'number') return raise.typeError(`'${typeName(wanted)}' object cannot be interpreted as an integer`);
      if (wanted !== 0 && wanted < 640) return raise.valueError('maxdigits must be 0 or larger than 640');
      digits = wanted;
      return null;
    })],
    ['getswitchinterval', makeFunction('getswitchinterval', '', () => new FloatValue(interval))],
    ['setswitchinterval', makeFunction('setswitchinterval', 'interval, /', (next: Value) => {
      interval = Number(numberOf(next) ?? raise.typeError(`must be real number, not ${typeName(next)}`));
      return null;
    })],
    ['exit', makeFunction('exit', 'status=None, /', (status: Value) => {
      throw makeException(exceptionType('SystemExit'), status === null ? [] : status instanceof TupleValue ? status.items : [status]);
    })],
  ];
}

function errors(): Entry[] {
  const current = (): Value => state.handled.at(-1) ?? null;
  return [
    ['exc_info', makeFunction('exc_info', '', () => {
      const exception = current();
      if (!(exception instanceof ExceptionValue)) return new TupleValue([null, null, null]);
      return new TupleValue([typeOf(exception), exception, findAttribute(exception, '__traceback__') ?? null]);
    })],
    ['exception', makeFunction('exception', '', () => current())],
    ...twice('excepthook', 'exctype, value, traceback, /', (_type: Value, value: Value) => {
      if (value instanceof ExceptionValue) state.write('stderr', value.frames.length === 0 ? `${lastLine(value)}\n` : tracebackOf(value));
      return null;
    }),
    ['settrace', makeFunction('settrace', 'function, /', () => null)], ['gettrace', makeFunction('gettrace', '', () => null)],
    ['setprofile', makeFunction('setprofile', 'function, /', () => null)], ['getprofile', makeFunction('getprofile', '', () => null)],
  ];
}

/** About single objects: what CPython tells of its memory is told by rough numbers. */
function objects(): Entry[] {
  return [
    ['intern', makeFunction('intern', 'string, /', (text: Value) => (typeof text === 'string' || typeName(text) === 'str' ? text : raise.typeError(`intern() argument must be str, not ${typeName(text)}`)))],
    ['getrefcount', makeFunction('getrefcount', 'object, /', () => 2)],
    ['getsizeof', makeFunction('getsizeof', 'object, default=?', (value: Value) => sizeOf(value))],
    ['_getframe', makeFunction('_getframe', 'depth=0, /', (depth: Value) => {
      if (typeof depth !== 'number') return raise.typeError(`'${typeName(depth)}' object cannot be interpreted as an integer`);
      return runningFrame(liveFrames().slice(Math.max(0, depth))) ?? raise.valueError('call stack is not deep enough');
    })],
  ];
}

function sizeOf(value: Value): Value {
  const own = typeOf(value).isUser ? typeOf(value).lookup('__sizeof__') : undefined;
  if (own !== undefined) return callValue(own, [value]);
  switch (typeof value) {
    case 'number': return Math.abs(value) < 2 ** 30 ? 28 : 32;
    case 'bigint': return 24 + 4 * Math.ceil(value.toString(16).length / 7.5);
    case 'boolean': return value ? 28 : 24;
    case 'string': return 49 + value.length;
    default:
  }
  if (value === null) return 16;
  if (value instanceof FloatValue) return 24;
  return 56 + 8 * lengthOr0(value);
}

function lengthOr0(value: Value): number {
  if (typeOf(value).lookup('__len__') === undefined) return 0;
  try {
    return Number(lengthOf(value));
  } catch (thrown) {
    asException(thrown);
    return 0;
  }
}

