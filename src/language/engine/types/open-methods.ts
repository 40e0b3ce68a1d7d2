// Methods that are reached in ways that are not followed: their parameters may be given anything.

import type { FunctionBody } from '../../hir/nodes.ts';
import { dynType } from '../../hir/types.ts';
import type { Walk } from './walk.ts';

/** The parameters of a function, but for the first ones, may be given anything. */
export function openParameters(walk: Walk, body: FunctionBody, skipped: number): void {
  for (const { variable } of [...body.positional, ...body.keywordOnly].slice(skipped)) walk.assign(variable, dynType);
}

/** Methods of this name may be called from anywhere; as plain functions too where `isLoose`, so with anything as `self`. */
export function openMethods(walk: Walk, name: string, isLoose: boolean): void {
  walk.facts.openMethods.add(name);
  for (const body of walk.facts.methods.get(name) ?? []) {
    openParameters(walk, body, isLoose ? 0 : 1);
    walk.facts.joiner.escape(body.returnType);
  }
}

/** What methods of this name return goes where nothing is known of it. */
export function letGoResults(walk: Walk, name: string): void {
  for (const body of walk.facts.methods.get(name) ?? []) walk.facts.joiner.escape(body.returnType);
}
