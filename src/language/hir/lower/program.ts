// Lowers a whole program: syntax tree to HIR.

import type { Module } from '../../ast/nodes.ts';
import type { FunctionBody, Program } from '../nodes.ts';
import { type ResolvedScopes, resolveScopes } from '../../scopes/index.ts';
import { Resolver } from '../resolver.ts';
import { noneType } from '../types.ts';
import { lowerComprehension } from './comprehensions.ts';
import { truth } from './context.ts';
import type { Lowering } from './context.ts';
import { lowerExpression } from './expressions.ts';
import { documentationOf, lowerClosure } from './functions.ts';
import { lowerMatch } from './patterns.ts';
import { lowerStatement } from './statements.ts';
import { lowerAssignment } from './targets.ts';
import { keepShape } from '../../kept-shapes.ts';

export interface LowerOptions {
  source: string;
  fileName: string;
  isBuiltin: (name: string) => boolean;
  usesNames?: boolean;
  isDynamic?: boolean;
  /** Metaclasses of the program may give class bodies names beforehand. */
  preparesNames?: boolean;
  /** `value`: the last line is what the program gives. `shown`: each line that is a value is shown. */
  result?: 'none' | 'value' | 'shown';
  /** The scopes of the tree, where they are known already. */
  resolved?: ResolvedScopes;
}

/** Throws UnsupportedFeature for what it does not carry. The tree must be without error nodes. */
export function lowerProgram(module: Module, options: LowerOptions): Program {
  const { scopes } = options.resolved ?? resolveScopes(module);
  const resolver = keepShape(new Resolver(scopes, options));
  const main: FunctionBody = {
    id: 0, scope: resolver.module, name: '<module>', qualifiedName: '<module>', positionalOnly: 0, positional: [], rest: null, keywordOnly: [], keywordRest: null,
    body: [], documentation: documentationOf(module.body), returnType: noneType, span: { start: module.start, end: module.end },
  };
  const lowering: Lowering = {
    resolver, functions: [main], scope: resolver.module, className: null, nextLabel: 1, source: options.source, usesNames: options.usesNames === true, hasResult: options.result === 'value', isShown: options.result === 'shown',
    keepsAnnotationText: module.body.some((node) => node.kind === 'importFrom' && node.module === '__future__' && node.names.some((alias) => alias.name === 'annotations')),
    expression: (node) => lowerExpression(node, lowering),
    test: (node) => truth(lowerExpression(node, lowering)),
    statements: (nodes) => nodes.flatMap((node) => lowerStatement(node, lowering)),
    assign: (target, value) => lowerAssignment(target, value, lowering),
    closure: (node) => lowerClosure(node, lowering),
    comprehension: (node, use) => lowerComprehension(node, lowering, use),
    match: (node) => lowerMatch(node, lowering),
  };
  main.body = lowering.statements(module.body);
  const last = main.body.at(-1);
  if (options.result === 'value' && last?.kind === 'evaluate') main.body[main.body.length - 1] = { ...last, kind: 'return' };
  return { main, functions: lowering.functions, source: options.source, fileName: options.fileName, usesNames: options.usesNames === true };
}
