// Changes of a class after it was made: attributes set and deleted, and other bases.

import { setTypeAttributeHook } from './attributes.ts';
import { mainBase, requireBase, runSubclasses } from './class-bases.ts';
import { layOut } from './class-layout.ts';
import { markWritable, quicken } from './class-makers.ts';
import { linearize } from './class-order.ts';
import { adapt } from './classes.ts';
import { instanceConstructor } from './instance-kinds.ts';
import { raise } from './raise.ts';
import { isSubtype } from './types.ts';
import type { TypeValue } from './values.ts';

setTypeAttributeHook((type, name, next) => {
  if (!type.isUser) raise.typeError(`cannot set '${name}' attribute of immutable type '${type.name}'`);
  if (next === undefined) type.namespace.delete(name);
  else type.namespace.set(name, adapt(name, next));
  refresh(type, name);
});

function refresh(type: TypeValue, name: string): void {
  type.skeleton?.drop();
  type.cache.clear();
  if (!type.isOpaque) layOut(type, name);
  markWritable(type);
  quicken(type);
  for (const subclass of type.subclasses) refresh(subclass, name);
}

/** `cls.__bases__ = bases`. */
export function rebase(type: TypeValue, given: readonly TypeValue[]): void {
  const bases = given.map((base) => requireBase(base));
  if (bases.length === 0) raise.typeError(`can only assign non-empty tuple to ${type.name}.__bases__, not ()`);
  if (bases.some((base) => isSubtype(base, type))) raise.typeError('a __bases__ item causes an inheritance cycle');
  const main = mainBase(bases);
  if (instanceConstructor(main) !== instanceConstructor(type)) raise.typeError(`__bases__ assignment: '${main.name}' object layout differs from '${type.bases[0].name}'`);
  for (const base of type.bases) {
    const siblings = base.isUser ? base.subclasses : runSubclasses(base);
    siblings.splice(siblings.indexOf(type), 1);
  }
  type.bases = bases;
  for (const base of bases) (base.isUser ? base.subclasses : runSubclasses(base)).push(type);
  Object.setPrototypeOf(type.prototype, main.prototype);
  reorder(type);
}

function reorder(type: TypeValue): void {
  type.mro = [type, ...linearize(type.bases)];
  for (const name of new Set(type.mro.flatMap((base) => [...base.namespace.keys()]))) refresh(type, name);
  for (const subclass of type.subclasses) reorder(subclass);
}
