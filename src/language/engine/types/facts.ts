// What inference knows of a whole program: its functions, its classes, and the types of its attributes, joined by name.

import type { FunctionBody } from '../../hir/nodes.ts';
import { dynType, neverType } from '../../hir/types.ts';
import type { Type } from '../../hir/types.ts';
import type { World } from './closed-world.ts';
import { Joiner, widened } from './join.ts';
import type { ClassShape, KnownClasses } from './known-classes.ts';
import type { KnownFunctions } from './known-functions.ts';
import { isArithmetic, isCalledByRuntime } from './method-names.ts';

/** A method, `other` for anything else that the class binds, or undefined. */
export type Found = FunctionBody | 'other' | undefined;

export class Facts {
  readonly joiner = new Joiner();
  readonly known: KnownFunctions;
  readonly classes: KnownClasses;
  readonly world: World;
  readonly attributes: Map<string, Type> = new Map();
  /** Methods by name, over all known classes. */
  readonly methods: Map<string, FunctionBody[]> = new Map();
  /** Methods that are called in ways that are not followed. */
  readonly openMethods: Set<string> = new Set();
  readonly modules: Map<unknown, string>;

  constructor(known: KnownFunctions, classes: KnownClasses, world: World, modules: Map<unknown, string>) {
    this.known = known;
    this.classes = classes;
    this.world = world;
    this.modules = modules;
    for (const shape of classes.all) {
      for (const [name, body] of shape.methods) {
        const list = this.methods.get(name);
        if (list === undefined) this.methods.set(name, [body]);
        else list.push(body);
      }
    }
    for (const shape of classes.all) for (const name of shape.others) if (this.methods.has(name)) world.dynamicNames.add(name);
    for (const name of this.methods.keys()) {
      if (world.dynamicNames.has(name) || world.storedNames.has(name) || isCalledByRuntime(name) || (world.isArithmeticOpen && isArithmetic(name))) this.openMethods.add(name);
    }
  }

  /** True where a call of this name on an instance surely finds the method that its class has. */
  isSteady(name: string): boolean {
    return !this.world.dynamicNames.has(name) && !this.world.storedNames.has(name);
  }

  /** True where nothing in the program could have put something else in a module under this name. */
  isLibraryOwn(name: string): boolean {
    return this.world.isClosed && this.isSteady(name);
  }

  resolve(shape: ClassShape, name: string): Found {
    for (const base of shape.order) {
      const body = base.methods.get(name);
      if (body !== undefined) return body;
      if (base.others.has(name)) return 'other';
    }
    return undefined;
  }

  /** The methods a call on any of these classes may reach; null where one of them has no plain method of that name. */
  targets(type: Type, name: string): FunctionBody[] | null {
    if (type.classes === undefined || !this.isSteady(name)) return null;
    const found = new Set<FunctionBody>();
    for (const mark of type.classes) {
      const body = this.resolve(mark as ClassShape, name);
      if (typeof body !== 'object') return null;
      found.add(body);
    }
    return [...found];
  }

  attribute(name: string): Type {
    return this.world.dynamicNames.has(name) ? dynType : this.attributes.get(name) ?? neverType;
  }

  addAttribute(name: string, type: Type): void {
    const before = this.attributes.get(name) ?? neverType;
    let joined = this.joiner.join(before, this.world.dynamicNames.has(name) || type.name === 'function' || type.name === 'class' ? dynType : type);
    if (this.world.dynamicNames.has(name)) this.joiner.escape(type);
    joined = widened(joined);
    if (joined === before) return;
    this.attributes.set(name, joined);
    this.joiner.hasChanged = true;
  }
}
