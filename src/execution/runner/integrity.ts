// Keeps one run from leaving anything for the next. What the host put on the global object is removed.
// Built-in objects are frozen, except the few that are slow or unusable when frozen; those and the global
// object are compared with a snapshot after each run. The engine gives programs no way to reach any of
// them; this notices if that is ever not so.

/** Taken once: the check must not stand on anything that a run could have changed. */
const { ownKeys, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
const isSameValue = Object.is;

interface Snapshot {
  object: object;
  prototype: object | null;
  keys: PropertyKey[];
  descriptors: PropertyDescriptor[];
}

/** Call once, after everything the runner needs is loaded. Returns the check: true while nothing has changed. */
export function guardIntrinsics(): () => boolean {
  removeHostGlobals();
  for (const intrinsic of intrinsics()) {
    if (!watched.includes(intrinsic)) Object.freeze(intrinsic);
  }
  const snapshots = watched.map((object) => takeSnapshot(object));
  return () => {
    for (let index = 0; index < snapshots.length; index += 1) if (!isUnchanged(snapshots[index])) return false;
    return true;
  };
}

const constructorNames = [
  'Object', 'Array', 'Function', 'String', 'Number', 'Boolean', 'BigInt', 'Symbol', 'Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef',
  'FinalizationRegistry', 'Promise', 'RegExp', 'Date', 'Proxy', 'ArrayBuffer', 'SharedArrayBuffer', 'DataView', 'Int8Array', 'Uint8Array',
  'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array', 'Float16Array', 'Float32Array', 'Float64Array',
  'BigInt64Array', 'BigUint64Array', 'Iterator',
];
const namespaceNames = ['Math', 'JSON', 'Reflect', 'Atomics', 'Intl'];
const errorNames = ['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SuppressedError', 'SyntaxError', 'TypeError', 'URIError'];
const plainNames = [
  'globalThis', 'undefined', 'NaN', 'Infinity', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'decodeURI', 'decodeURIComponent', 'encodeURI',
  'encodeURIComponent', 'escape', 'unescape', 'eval', 'DisposableStack', 'AsyncDisposableStack',
];

/**
 * Frozen, Array and Object would cost up to a third of the speed, and replacing and splitting by a regular expression
 * nine tenths of theirs; errors and functions could not be assigned to.
 */
const watched: object[] = [
  globalThis,
  Object.prototype,
  Array.prototype,
  Function.prototype,
  RegExp.prototype,
  ...errorNames.flatMap((name) => constructorAndPrototype(name)),
];

/** Names of the language itself stay. Others go unread, because reading some of them loads half of Node. */
function removeHostGlobals(): void {
  const kept = new Set<PropertyKey>([...constructorNames, ...namespaceNames, ...errorNames, ...plainNames]);
  for (const name of Reflect.ownKeys(globalThis)) {
    if (!kept.has(name)) Reflect.deleteProperty(globalThis, name);
  }
}

/** Every built-in constructor, its prototype, and the prototypes that have no name of their own. */
function intrinsics(): Set<object> {
  const samples: object[] = [[].values(), new Map().values(), new Set().values(), ''[Symbol.iterator](), 'a'.matchAll(/a/g), (function* () {})(), new Int8Array()];
  return new Set([
    ...[...constructorNames, ...namespaceNames].flatMap((name) => constructorAndPrototype(name)),
    ...samples.flatMap((sample) => prototypeChain(sample)),
    Object.getPrototypeOf(Int8Array) as object,
  ]);
}

function constructorAndPrototype(name: string): object[] {
  const value = (globalThis as Record<string, unknown>)[name];
  const found = typeof value === 'function' ? [value, (value as { prototype?: unknown }).prototype] : [value];
  return found.filter((object): object is object => (typeof object === 'object' && object !== null) || typeof object === 'function');
}

function prototypeChain(object: object): object[] {
  const prototype = Object.getPrototypeOf(object) as object | null;
  return prototype === null ? [] : [prototype, ...prototypeChain(prototype)];
}

function takeSnapshot(object: object): Snapshot {
  const keys = ownKeys(object);
  return { object, prototype: getPrototypeOf(object), keys, descriptors: keys.map((key) => getOwnPropertyDescriptor(object, key) as PropertyDescriptor) };
}

function isUnchanged({ object, prototype, keys, descriptors }: Snapshot): boolean {
  if (getPrototypeOf(object) !== prototype || ownKeys(object).length !== keys.length) return false;
  for (let index = 0; index < keys.length; index += 1) {
    if (!isSameProperty(getOwnPropertyDescriptor(object, keys[index]), descriptors[index])) return false;
  }
  return true;
}

function isSameProperty(now: PropertyDescriptor | undefined, before: PropertyDescriptor): boolean {
  if (now === undefined || !isSameValue(now.value, before.value) || now.get !== before.get || now.set !== before.set) return false;
  return now.writable === before.writable && now.enumerable === before.enumerable && now.configurable === before.configurable;
}
