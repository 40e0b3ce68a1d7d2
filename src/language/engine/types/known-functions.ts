// Which names surely mean one function of the program, and which of those are only ever called by that name.

import type { Call, Expression, FunctionBody, Program, Statement } from '../../hir/nodes.ts';
import type { Variable } from '../../hir/variables.ts';
import { visitExpression, visitStatement } from './children.ts';
import type { Visitor } from './children.ts';

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
    if (!isMatched(call, body) && callee.kind === 'read') escaped.add(callee.variable);
  }
  const closed = new Set<FunctionBody>();
  for (const [variable, body] of byVariable) if (!escaped.has(variable)) closed.add(body);
  return { byVariable, closed, calls };
}

function isNameOf(variable: Variable): boolean {
  return variable.kind === 'local' || variable.kind === 'global';
}

/** True where every argument of the call has one parameter, found without running the program. */
export function isMatched(call: Call, body: FunctionBody): boolean {
  return matchArguments(call, body) !== null;
}

/** The argument for each parameter (positional, then keyword-only); undefined where the default is meant. */
export function matchArguments(call: Call, body: FunctionBody): (Expression | undefined)[] | null {
  if (body.rest !== null || body.keywordRest !== null || call.positional.some((argument) => argument.isSpread) || call.positional.length > body.positional.length) return null;
  const entries = [...body.positional, ...body.keywordOnly];
  const matched: (Expression | undefined)[] = entries.map((_, position) => call.positional[position]?.value);
  for (const { name, value } of call.keywords) {
    const position = entries.findIndex((entry, at) => entry.variable.name === name && at >= body.positionalOnly);
    if (position < 0 || matched[position] !== undefined) return null;
    matched[position] = value;
  }
  return matched.every((value, position) => value !== undefined || entries[position].hasDefault) ? matched : null;
}
