// Which names surely mean one function of the program, and which of those are only ever called by that name.

import type { Call, Expression, FunctionBody, Program, Statement } from '../../hir/nodes.ts';
import { builtins } from '../runtime/define.ts';
import type { Variable } from '../../hir/variables.ts';
import { visitExpression, visitStatement } from './children.ts';
import type { Visitor } from './children.ts';
import { matchParameters } from './match-parameters.ts';

export interface KnownFunctions {
  /** The one function a variable holds. */
  byVariable: Map<Variable, FunctionBody>;
  /** Functions never used but in direct calls: their parameter types are the join of what is passed. */
  closed: Set<FunctionBody>;
  calls: Map<FunctionBody, Call[]>;
}

export function findKnownFunctions(program: Program): KnownFunctions {
  const byVariable = new Map<Variable, FunctionBody>();
  const calls = new Map<FunctionBody, Call[]>();
  const escaped = new Set<Variable>();
  const reads: Variable[] = [];
  const direct: Call[] = [];
  const visitor: Visitor = {
    expression(node: Expression): void {
      if (node.kind === 'read') reads.push(node.variable);
      if (node.kind === 'call' && node.callee.kind === 'read') {
        direct.push(node);
        for (const argument of [...node.positional, ...node.keywords]) visitor.expression(argument.value);
        return;
      }
      visitExpression(node, visitor);
    },
    statement(node: Statement): void {
      if (node.kind === 'store' && node.value.kind === 'closure' && node.variable.assignments === 1 && !node.variable.isDeleted && isNameOf(node.variable)) byVariable.set(node.variable, node.value.body);
      visitStatement(node, visitor);
    },
    body: null,
  };
  for (const body of program.functions) for (const statement of body.body) visitor.statement(statement);
  for (const variable of reads) escaped.add(variable);
  for (const call of direct) {
    const { callee } = call;
    const body = callee.kind === 'read' ? byVariable.get(callee.variable) : undefined;
    if (body === undefined) continue;
    const list = calls.get(body);
    if (list === undefined) calls.set(body, [call]);
    else list.push(call);
    if (matchArguments(call, body) === null && callee.kind === 'read') escaped.add(callee.variable);
  }
  const closed = new Set<FunctionBody>();
  for (const [variable, body] of byVariable) if (!escaped.has(variable)) closed.add(body);
  return { byVariable, closed, calls };
}

/** Before it is given a value, a global with the name of a builtin means the builtin. */
export function isNameOf(variable: Variable): boolean {
  return variable.kind === 'local' || (variable.kind === 'global' && !builtins.has(variable.name));
}

/** The argument for each parameter (positional, then keyword-only); undefined where the default is meant. */
export function matchArguments(call: Call, body: FunctionBody): (Expression | undefined)[] | null {
  return matchParameters(call.positional, call.keywords, body);
}
