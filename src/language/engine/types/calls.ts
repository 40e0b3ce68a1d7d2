// The type of a call, and what its arguments tell of the parameters they go to.

import type { Expression, FunctionBody, KeywordArgument, PositionalArgument } from '../../hir/nodes.ts';
import { dynType } from '../../hir/types.ts';
import type { Type } from '../../hir/types.ts';
import { builtinCallType, moduleCallType } from './builtin-types.ts';
import { matchParameters } from './match-parameters.ts';
import { openParameters } from './open-methods.ts';
import type { Walk } from './walk.ts';

interface Arguments {
  positional: readonly PositionalArgument[];
  keywords: readonly KeywordArgument[];
}

export function callType(walk: Walk, node: Expression & { kind: 'call' }): Type {
  const { callee } = node;
  const { facts } = walk;
  if (callee.kind === 'read' && callee.fallback === null) {
    const { variable } = callee;
    if (variable.kind === 'builtin') return builtinCallType(walk, node, variable.name);
    const shape = facts.classes.byVariable.get(variable);
    if (shape !== undefined) {
      const made = facts.resolve(shape, '__init__');
      if (typeof made === 'object') pass(walk, node, made, 1);
      else letGo(walk, node);
      return facts.joiner.instance([shape]);
    }
    const body = facts.known.byVariable.get(variable);
    if (body !== undefined) {
      const isMatched = pass(walk, node, body, 0);
      return isMatched ? body.returnType : dynType;
    }
    const path = facts.modules.get(variable);
    if (path !== undefined && path.includes('.')) {
      letGo(walk, node);
      return facts.isLibraryOwn(path.slice(path.indexOf('.') + 1)) ? moduleCallType(path) : dynType;
    }
  }
  walk.escape(callee);
  letGo(walk, node);
  return dynType;
}

/** Nothing is known of the one called: it may keep and change what it is given. */
export function letGo(walk: Walk, { positional, keywords }: Arguments): void {
  for (const argument of positional) walk.escape(argument.value);
  for (const argument of keywords) walk.escape(argument.value);
}

/** Hands the arguments to the parameters of a known function; false where the text does not tell which goes where. */
export function pass(walk: Walk, node: Arguments, body: FunctionBody, skipped: number): boolean {
  const matched = matchParameters(node.positional, node.keywords, body, skipped);
  if (matched === null) {
    openParameters(walk, body, skipped);
    letGo(walk, node);
    return false;
  }
  if (!walk.facts.known.closed.has(body) || body.scope.isGenerator) letGo(walk, node);
  else {
    const entries = [...body.positional, ...body.keywordOnly].slice(skipped);
    matched.forEach((value, at) => {
      if (value !== undefined) walk.assign(entries[at].variable, value.type, value);
    });
  }
  return true;
}
