// What a value of a running program is made of. Every other file of the runtime builds on these classes.
// int: JS number while safe, canonical bigint beyond. float: raw double only where the compiler knows
// the type, else FloatValue. bool: true/false. None: null. str: JS string without surrogates, else WideText.
// `undefined` is never a value: it means unbound, missing or "the iterator has ended".
// Prototypes are rooted in null: a program that reaches for `constructor` or `toString` finds nothing.

import type { LineTable } from '../../ast/line-table.ts';

export type Value = null | boolean | number | bigint | string | ObjectValue;

/** Everything that is not a primitive. `cls` is the Python type. */
export interface ObjectValue {
  readonly cls: TypeValue;
}

/** A str in any of its two forms. */
export type Text = string | WideText;
/** An int in any of its two forms (bool is handled apart). */
export type Int = number | bigint;

/** The root of all prototypes of the runtime. It inherits from nothing. */
export const rootPrototype: object = Object.create(null);

/** Roots a class in `rootPrototype` and removes its way back to the constructor. */
export function seal(constructor: Function): void {
  Object.setPrototypeOf(constructor.prototype, rootPrototype);
  delete (constructor.prototype as { constructor?: unknown }).constructor;
}

export class FloatValue {
  declare readonly cls: TypeValue;
  readonly v: number;
  constructor(v: number) { this.v = v; }
}

/** A str with characters outside the basic plane (or lone surrogates). `text` is its UTF-16 form. */
export class WideText {
  declare readonly cls: TypeValue;
  readonly text: string;
  /** Code points as strings of one or two units; indexes of Python count these. */
  readonly points: string[];
  constructor(text: string, points: string[] = [...text]) { this.text = text; this.points = points; }
}

export class ComplexValue {
  declare readonly cls: TypeValue;
  readonly real: number;
  readonly imaginary: number;
  constructor(real: number, imaginary: number) { this.real = real; this.imaginary = imaginary; }
}

export class BytesValue {
  declare readonly cls: TypeValue;
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) { this.bytes = bytes; }
}

/** A bytearray. `bytes` may be a window on a larger buffer, so that appending seldom copies; see byte-arrays.ts. */
export class ByteArrayValue extends BytesValue {
  declare bytes: Uint8Array;
}

/** Something else whose bytes can be read in place, such as a memoryview or an array. */
export abstract class BufferValue {
  declare readonly cls: TypeValue;
  /** The letter of its items, as the module struct has them. */
  abstract format: string;
  /** All its bytes in order: a window on the store where they lie side by side, else a copy. */
  abstract buffer(): Uint8Array;
}

export class ListValue {
  declare readonly cls: TypeValue;
  /** Null on every list but those of float-list.ts. */
  declare readonly doubles: number[] | null;
  /** False for lists of classes of the program, which may have methods of their own. */
  declare readonly isPlain: boolean;
  items: Value[];
  constructor(items: Value[]) { this.items = items; }
}

export class TupleValue {
  declare readonly cls: TypeValue;
  readonly items: readonly Value[];
  constructor(items: readonly Value[]) { this.items = items; }
}

/** What a dict or set is indexed by inside; made by `keyOf` in keys.ts. Equal Python keys give the same one. */
export type Key = null | number | bigint | string | object;

export class DictValue {
  declare readonly cls: TypeValue;
  /** False where a class of the program may have its own `__getitem__` and the like. */
  declare readonly isPlain: boolean;
  readonly map: Map<Key, Value> = new Map();
  /** Keys whose Python value is not the Key itself (tuples, floats, bools, objects). */
  originals: Map<Key, Value> | null = null;
  /** Keys that the program itself compares (`__eq__`), by hash. */
  compared: Map<Int, Value[]> | null = null;
}

/** What happened to a set beside adding to it: the order of its elements depends on that. See set-history.ts. */
export interface SetHistory {
  readonly isMerged: boolean;
  added(key: Key, element: Value): void;
  removed(key: Key, element: Value): void;
  /** All elements were taken out. */
  cleared(): void;
  /** Many elements were taken out at once: the places they left may be given back. */
  tidied(): void;
  order(): Key[] | null;
  pop(): { key: Key } | undefined;
}

export class SetValue {
  declare readonly cls: TypeValue;
  declare readonly isPlain: boolean;
  /** Key to element. */
  readonly map: Map<Key, Value> = new Map();
  compared: Map<Int, Value[]> | null = null;
  history: SetHistory | null = null;
}

/** Same shape as SetValue, its own methods. */
export class FrozenSetValue {
  declare readonly cls: TypeValue;
  declare readonly isPlain: boolean;
  readonly map: Map<Key, Value> = new Map();
  compared: Map<Int, Value[]> | null = null;
  history: SetHistory | null = null;
}

export class RangeValue {
  declare readonly cls: TypeValue;
  readonly start: Int;
  readonly stop: Int;
  readonly step: Int;
  readonly length: Int;
  constructor(start: Int, stop: Int, step: Int, length: Int) { this.start = start; this.stop = stop; this.step = step; this.length = length; }
}

export class SliceValue {
  declare readonly cls: TypeValue;
  readonly start: Value;
  readonly stop: Value;
  readonly step: Value;
  constructor(start: Value, stop: Value, step: Value) { this.start = start; this.stop = stop; this.step = step; }
}

/** Where a call's arguments go. Made from text for builtins, from the definition for functions. */
export interface Signature {
  /** Every positional parameter in order; the first `positionalOnly` of them take no keyword. */
  names: string[];
  positionalOnly: number;
  /** How many of `names` have no default. */
  required: number;
  /** `*args`: its name, or null. */
  rest: string | null;
  keywordOnly: { name: string; isRequired: boolean }[];
  /** `**kwargs`: its name, or null. */
  keywordRest: string | null;
}

/** The JS form of a function: depth first, then positional, rest, keyword-only, keyword-rest. Missing ones are undefined. */
// oxlint-disable-next-line no-explicit-any
export type Code = (depth: number, ...values: any[]) => Value;

/** What `__code__` says about where a function stands. */
export interface FunctionFacts {
  fileName: string;
  line: number;
  localNames: string[];
  cellNames: string[];
  freeNames: string[];
  globalNames: string[];
  /** CPython's bits for generators and coroutines. */
  flags: number;
}

/** A function of the program. */
export class FunctionValue {
  declare readonly cls: TypeValue;
  readonly code: Code;
  /** The code that takes and gives floats as plain doubles, where there is one beside `code`. */
  typed: Function | null = null;
  name: string;
  qualifiedName: string;
  readonly signature: Signature;
  /** Exact number of arguments when the signature is positional only without rest or keyword-only; else -1. */
  readonly arity: number;
  defaults: Value[];
  keywordDefaults: Map<string, Value> | null;
  documentation: Value = null;
  attributes: Map<string, Value> | null = null;
  readonly facts: FunctionFacts | null;
  constructor(code: Code, info: { name: string; qualifiedName: string; signature: Signature; arity: number; facts?: FunctionFacts }, defaults: Value[], keywordDefaults: Map<string, Value> | null) {
    this.code = code;
    this.name = info.name;
    this.qualifiedName = info.qualifiedName;
    this.signature = info.signature;
    this.arity = info.arity;
    this.facts = info.facts ?? null;
    this.defaults = defaults;
    this.keywordDefaults = keywordDefaults;
  }
}

/** A function written in TypeScript: a builtin, or a method of a builtin type (then `owner` is set). */
export class BuiltinValue {
  declare readonly cls: TypeValue;
  readonly name: string;
  readonly owner: TypeValue | null;
  readonly signature: Signature;
  /** Default values of the last parameters of `names`, in order. */
  readonly defaults: Value[];
  readonly keywordDefaults: Map<string, Value> | null;
  // oxlint-disable-next-line no-explicit-any
  readonly implementation: (...values: any[]) => Value;
  constructor(fields: { name: string; owner: TypeValue | null; signature: Signature; defaults: Value[]; keywordDefaults: Map<string, Value> | null; implementation: (...values: never[]) => Value }) {
    this.name = fields.name;
    this.owner = fields.owner;
    this.signature = fields.signature;
    this.defaults = fields.defaults;
    this.keywordDefaults = fields.keywordDefaults;
    this.implementation = fields.implementation as (...values: unknown[]) => Value;
  }
}

/** A function bound to its first argument. */
export class MethodValue {
  /** A bound builtin is a builtin to the program; types.ts says so. */
  declare readonly cls: TypeValue;
  readonly self: Value;
  readonly target: Value;
  constructor(self: Value, target: Value) { this.self = self; this.target = target; }
}

/** Something that hands out values one by one. Every builtin iterator is one; `undefined` ends it. */
export interface Cursor {
  next(): Value | undefined;
}

/** What an iterator tells of itself, beside its next element. */
export interface Walk {
  /** How many elements are left. */
  hint?(): Int;
  /** What makes it again: a function or type, its arguments, and perhaps what `__setstate__` takes. */
  reduced(): Value[];
  setState?(index: Int): void;
  /** What `StopIteration` carries at the end: an iterator that others feed ends as they do. */
  ending?(): Value;
}

/** An iterator of a builtin type, such as list_iterator, map or zip. */
export class IteratorValue implements Cursor {
  readonly cls: TypeValue;
  next: () => Value | undefined;
  readonly walk: Walk | null;
  constructor(cls: TypeValue, next: () => Value | undefined, walk: Walk | null = null) { this.cls = cls; this.next = next; this.walk = walk; }
}

/** A text of the program: the main file, a file it imports, or what it gives to `exec`. */
export interface SourceText {
  fileName: string;
  text: string;
  lines(): LineTable;
}

export interface Frame {
  functionName: string;
  /** The text the offsets are in. */
  source: SourceText;
  /** Offset of the piece of source that was being evaluated. */
  start: number;
  end: number;
}

export class ExceptionValue {
  declare readonly cls: TypeValue;
  args: TupleValue;
  /** Frames passed while unwinding, innermost first. It is replaced by the first frame noted, never changed while empty. */
  declare frames: Frame[];
  declare cause: Value;
  declare context: Value;
  declare suppressContext: boolean;
  declare notes: Value[] | null;
  /** Data of single types: `value` of StopIteration, `name` and `obj` of AttributeError and NameError... */
  declare details: Map<string, Value> | null;
  constructor(args: TupleValue) { this.args = args; }
}

/** What most exceptions never change stands on the prototype, so that making one stores a single field. */
Object.assign(ExceptionValue.prototype, { frames: Object.freeze([]), cause: null, context: null, suppressContext: false, notes: null, details: null });

/** Makes exceptions of one type. Each has its own, so that V8 sees the types apart and changes no prototype later. */
export type ExceptionConstructor = new (args: TupleValue) => ExceptionValue;

export function exceptionConstructor(prototype: object): ExceptionConstructor {
  function Raised(this: ExceptionValue, args: TupleValue): void {
    this.args = args;
  }
  Raised.prototype = prototype;
  return Raised as unknown as ExceptionConstructor;
}

/** An instance of a class of the program. Attributes are own properties named `$` + name. */
export class InstanceValue {
  declare readonly cls: TypeValue;
}

/** An instance of a class that extends int (also bool's place in the tree) or str. */
export class IntInstance {
  declare readonly cls: TypeValue;
  readonly v: Int;
  constructor(v: Int) { this.v = v; }
}
export class TextInstance {
  declare readonly cls: TypeValue;
  readonly v: Text;
  constructor(v: Text) { this.v = v; }
}

export class ModuleValue {
  declare readonly cls: TypeValue;
  readonly name: string;
  readonly attributes: Map<string, Value>;
  constructor(name: string, attributes: Map<string, Value>) { this.name = name; this.attributes = attributes; }
}

/** NotImplemented and Ellipsis. */
export class SingletonValue {
  declare readonly cls: TypeValue;
  readonly name: string;
  constructor(name: string) { this.name = name; }
}

/** Part of class-skeleton.ts that a class itself needs. */
export interface ClassSkeleton {
  code: Code | null;
  typed: Function | null;
  holder(name: string): { method: FunctionValue | null };
  drop(): void;
}

/** Makes the code of a class from its JS constructor: a new instance, then the known `__init__`. */
export interface Maker {
  /** The same for `__init__` code that takes floats as plain doubles; then without a look at what `__init__` returns. */
  makeTyped?: (constructor: Function) => Function;
  arity: number;
  initialize: Code;
  make: (constructor: Function) => Code;
}

/** Stands in a cache for what is nowhere in the order of classes. */
const missingAttribute = { cls: null } as unknown as ObjectValue;

export class TypeValue {
  /** The metaclass. */
  declare cls: TypeValue;
  name: string;
  qualifiedName: string;
  module: string;
  bases: TypeValue[];
  /** C3 order, itself first. */
  mro: TypeValue[];
  readonly namespace: Map<string, Value> = new Map();
  /** Prototype of its instances where these are objects. */
  readonly prototype: object;
  /** True for classes of the program: only these can be changed. */
  readonly isUser: boolean;
  /** Makes an instance for `Type(...)` of builtin types; classes of the program inherit it from their builtin base. */
  create: BuiltinValue | null = null;
  /** True for the types whose operators the runtime itself knows; their dunder methods are only for programs to name. */
  isNative = false;
  /** The JS class its instances are made of; null where the type shares that of its base. */
  hostClass: Function | null = null;
  /** True where instances take any attribute. */
  hasDict = false;
  /** True where the program's own `__getattribute__` must see every reading: nothing of the instance is laid open then. */
  isOpaque = false;
  /** False for bool, NoneType, function...: no class may extend them. */
  isBase = true;
  /** Found attributes by name; emptied when any class changes. */
  cache: Map<string, Value | undefined> = new Map();
  subclasses: TypeValue[] = [];
  hasDottedName = false;
  /** JS constructor whose prototype is `prototype`; set for classes of the program. */
  constructorFunction: Function | null = null;
  /** Calls with exactly `arity` arguments may go straight to `code`, as with functions; -1 for never. */
  arity = -1;
  code: Code | null = null;
  /** Makes an instance from plain doubles where `__init__` takes them. */
  typed: Function | null = null;
  /** Attributes that its instances keep as plain doubles, in `r_` + name instead of `$` + name. */
  rawNames: ReadonlySet<string> | null = null;
  /** Where methods of the class above are called, for `super()`. */
  above: object | null = null;
  maker: Maker | null = null;
  /** What is kept of it from run to run; see class-skeleton.ts. */
  skeleton: ClassSkeleton | null = null;
  /** For exception types: makes instances. */
  raised: ExceptionConstructor | null = null;
  /** True where calling it does no more than keep the arguments. */
  keepsArguments = false;
  /** An exception type that looks at its arguments before any `__init__` of the program. */
  fillsFirst = false;
  constructor(name: string, bases: TypeValue[], mroRest: TypeValue[], options: { prototype: object; isUser?: boolean; module?: string; qualifiedName?: string }) {
    this.name = name;
    this.qualifiedName = options.qualifiedName ?? name;
    this.module = options.module ?? 'builtins';
    this.bases = bases;
    this.mro = [this, ...mroRest];
    this.prototype = options.prototype;
    this.isUser = options.isUser ?? false;
    // Classes of the program under a builtin type belong to the run: classes.ts keeps them.
    for (const base of bases) if (base.isUser || !this.isUser) base.subclasses.push(this);
  }

  /** Its name in messages; types that CPython writes in C as part of a module carry the module's name. */
  get shownName(): string {
    return this.hasDottedName ? `${this.module}.${this.name}` : this.name;
  }

  /** The attribute as it stands in the first class of the order that has it; not bound. */
  lookup(name: string): Value | undefined {
    const cached = this.cache.get(name);
    if (cached !== undefined) return cached === missingAttribute ? undefined : cached;
    for (const type of this.mro) {
      const found = type.namespace.get(name);
      if (found !== undefined) {
        this.cache.set(name, found);
        return found;
      }
    }
    // Classes of the program change only where every cache below is emptied.
    if (this.isUser) this.cache.set(name, missingAttribute);
    return undefined;
  }
}

Object.defineProperty(ListValue.prototype, 'doubles', { value: null, writable: true, configurable: true });
for (const constructor of [FloatValue, WideText, ComplexValue, BytesValue, ListValue, TupleValue, DictValue, SetValue, FrozenSetValue, RangeValue, SliceValue,
  FunctionValue, BuiltinValue, MethodValue, IteratorValue, ExceptionValue, InstanceValue, BufferValue, IntInstance, TextInstance, ModuleValue, SingletonValue, TypeValue]) {
  seal(constructor);
}

for (const { prototype } of [DictValue, SetValue, FrozenSetValue]) Object.defineProperty(prototype, 'isPlain', { value: true, writable: true, configurable: true });

delete (ByteArrayValue.prototype as { constructor?: unknown }).constructor;

const hasSurrogate = /[\ud800-\udfff]/;

/** The str value of UTF-16 text: plain when no character needs two units. Use it on text that may hold any character. */
export function textValue(text: string): Text {
  return hasSurrogate.test(text) ? new WideText(text) : text;
}

/** The UTF-16 text of a str. */
export function rawText(text: Text): string {
  return typeof text === 'string' ? text : text.text;
}

/** The int value of a bigint: a number where it is safe. */
export function intValue(big: bigint): Int {
  return big <= 9007199254740991n && big >= -9007199254740991n ? Number(big) : big;
}
