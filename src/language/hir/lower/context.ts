// What every part of the lowering shares. The parts call each other through it, so no file imports in a circle.

import type { AnyNode, Comprehension, Expression as TreeExpression, FunctionDefinition, Lambda, Match, Span, Statement as TreeStatement } from '../../ast/nodes.ts';
import type { Constant, Expression, FunctionBody, Read, Statement } from '../nodes.ts';
import type { Resolver } from '../resolver.ts';
import { boolType, dynType, intType, noneType, smallIntType, strType } from '../types.ts';
import type { Type } from '../types.ts';
import type { Scope, Variable } from '../variables.ts';

export interface Lowering {
  resolver: Resolver;
  functions: FunctionBody[];
  /** The scope of what is being lowered. */
  scope: Scope;
  className: string | null;
  nextLabel: number;
  source: string;
  usesNames: boolean;
  /** The value of the last line is wanted. */
  hasResult: boolean;
  /** Values of lines of the module are shown, as at a prompt. */
  isShown: boolean;
  /** `from __future__ import annotations`: annotations are kept as their text. */
  keepsAnnotationText: boolean;
  expression(node: TreeExpression): Expression;
  /** The expression as a bool. */
  test(node: TreeExpression): Expression;
  statements(nodes: TreeStatement[]): Statement[];
  /** Stores `value` in a target of an assignment. */
  assign(target: TreeExpression, value: Expression): Statement[];
  closure(node: FunctionDefinition | Lambda): Expression;
  /** `use`: what the one call that takes a generator expression makes of it. */
  comprehension(node: Comprehension, use?: 'list' | 'set' | 'sum' | 'any' | 'all'): Expression;
  match(node: Match): Statement[];
}

/** A feature of the grammar that the lowering does not carry. */
export class UnsupportedFeature extends Error {
  readonly feature: string;
  readonly span: Span;
  constructor(feature: string, span: Span) {
    super(feature);
    this.feature = feature;
    this.span = span;
  }
}

export function unsupported(feature: string, node: Span): never {
  throw new UnsupportedFeature(feature, { start: node.start, end: node.end });
}

export function spanOf(node: Span): Span {
  return { start: node.start, end: node.end };
}

export function noneConstant(span: Span): Constant {
  return { kind: 'constant', value: null, literal: 'none', type: noneType, ...spanOf(span) };
}

export function boolConstant(value: boolean, span: Span): Constant {
  return { kind: 'constant', value, literal: 'bool', type: boolType, ...spanOf(span) };
}

/** Small constants are far below 2^53, so that a loop counting up from one stays there. */
export function intConstantType(value: number | bigint): Type {
  return typeof value === 'number' && Math.abs(value) < 2 ** 48 ? smallIntType : intType;
}

export function intConstant(value: number | bigint, span: Span): Constant {
  return { kind: 'constant', value, literal: 'int', type: intConstantType(value), ...spanOf(span) };
}

export function textConstant(value: string, span: Span): Constant {
  return { kind: 'constant', value, literal: 'str', type: strType, ...spanOf(span) };
}

export function read(variable: Variable, span: Span): Read {
  return { kind: 'read', variable, fallback: null, isSurelyBound: variable.kind === 'temporary', type: variable.type, ...spanOf(span) };
}

export function truth(operand: Expression): Expression {
  if (operand.type === boolType || operand.kind === 'truth' || operand.kind === 'not') return operand;
  return { kind: 'truth', operand, type: boolType, ...spanOf(operand) };
}

/** What an annotation means: its value, or its text where the program asked for that. */
export function annotationOf(node: TreeExpression, lowering: Lowering): Expression {
  if (lowering.keepsAnnotationText) return textConstant(lowering.source.slice(node.start, node.end), node);
  if (node.kind !== 'starred') return lowering.expression(node);
  // `*args: *Ts` means the one thing that spreads from Ts.
  const { start, end } = node;
  const only: TreeExpression = { kind: 'number', type: 'int', value: 0, start, end };
  return lowering.expression({ kind: 'subscript', value: { kind: 'list', elements: [node], start, end }, index: only, start, end });
}

/** A temporary that keeps a value to be used more than once. */
export function temporary(lowering: Lowering): Variable {
  const variable = lowering.resolver.temporary(lowering.scope);
  variable.assignments = 1;
  return variable;
}

export function intrinsic(name: import('../nodes.ts').IntrinsicName, args: Expression[], span: Span, type = dynType): Expression {
  return { kind: 'intrinsic', name, arguments: args, type, ...spanOf(span) };
}

/** Notes an assignment to a variable from the scope being lowered. */
export function noteWrite(lowering: Lowering, variable: Variable): void {
  variable.assignments++;
  if (variable.scope !== lowering.scope) {
    variable.isCaptured = true;
    variable.isWrittenInside = true;
  }
}

export type { AnyNode };
