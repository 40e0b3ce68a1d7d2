// What a class of the program is to JavaScript, kept from one run of a unit to the next. The class itself is made anew in
// each run, but its instances get the same prototype and constructor, so that V8 still knows them. Only for classes of which
// inference knows everything; it holds functions of the unit, and no value of a run after `release`.

import { descriptorOf } from './attributes.ts';
import { FunctionValue } from './values.ts';
import type { Code, TypeValue, Value } from './values.ts';

/** The method of this run that an entry on the prototype stands for. */
export interface MethodHolder {
  method: FunctionValue | null;
}

export class Skeleton {
  prototype: object | null = null;
  constructorFunction: Function | null = null;
  code: Code | null = null;
  typed: Function | null = null;
  /** Code of each method; null for other names. */
  private readonly codes: Map<string, Code | null> = new Map();
  readonly holders: Map<string, MethodHolder> = new Map();

  /** True where the kept prototype is right for a class with this content and this prototype above. */
  fits(namespace: ReadonlyMap<string, Value>, above: object): boolean {
    if (this.prototype === null || Object.getPrototypeOf(this.prototype) !== above || namespace.size !== this.codes.size) return false;
    for (const [name, value] of namespace) if (this.codes.get(name) !== kindOf(value)) return false;
    return true;
  }

  /** Keeps what was made for a class, or nothing where it must be made each time. */
  keep(type: TypeValue, namespace: ReadonlyMap<string, Value>): void {
    this.drop();
    for (const [name, value] of namespace) {
      const kind = kindOf(value);
      if (kind === undefined) return;
      this.codes.set(name, kind);
    }
    this.prototype = type.prototype;
    this.constructorFunction = type.constructorFunction;
  }

  /** Points the entries of the prototype at the methods of this run. */
  fill(namespace: ReadonlyMap<string, Value>): void {
    for (const [name, holder] of this.holders) holder.method = namespace.get(name) as FunctionValue;
  }

  holder(name: string): MethodHolder {
    let holder = this.holders.get(name);
    if (holder === undefined) this.holders.set(name, holder = { method: null });
    return holder;
  }

  /** The class was changed: the next run begins with a new prototype. */
  drop(): void {
    this.prototype = null;
    this.constructorFunction = null;
    this.code = null;
    this.typed = null;
    this.codes.clear();
  }

  release(): void {
    for (const holder of this.holders.values()) holder.method = null;
    if (this.prototype !== null) (this.prototype as { cls?: TypeValue | null }).cls = null;
  }
}

/** The code of a method, null for a plain value, undefined for what lays itself out in its own way. */
function kindOf(value: Value): Code | null | undefined {
  if (value instanceof FunctionValue) return value.code;
  return descriptorOf(value) === undefined ? null : undefined;
}
