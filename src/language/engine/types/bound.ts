// Finds the reads of names that are surely bound, so that the emitted code need not test them.
// A walk along the program's flow with the set of variables that hold a value; null is code that is never reached.

import type { Expression, FunctionBody, Program, Statement } from '../../hir/nodes.ts';
import type { Variable } from '../../hir/variables.ts';
import { visitExpression, visitStatement } from './children.ts';
import type { Visitor } from './children.ts';
import { keepShape } from '../../kept-shapes.ts';

type Bound = Set<Variable> | null;

export function markBound(program: Program): void {
  keepShape(new BoundWalk(deletedAfar(program))).module(program.main);
}

/** Variables that a function deletes which is not their own: after any call they may be gone. */
function deletedAfar(program: Program): Set<Variable> {
  const found = new Set<Variable>();
  for (const body of program.functions) {
    const own = new Set(body.scope.own.values());
    const visitor: Visitor = {
      expression: (node) => visitExpression(node, visitor),
      statement(node) {
        if (node.kind === 'deleteVariable' && !own.has(node.variable)) found.add(node.variable);
        visitStatement(node, visitor);
      },
      body: null,
    };
    for (const statement of body.body) visitor.statement(statement);
  }
  return found;
}

class BoundWalk {
  private readonly neverSure: Set<Variable>;
  private bound: Bound = new Set();
  private leaves = new Map<number, Bound[]>();
  /** Functions of the module whose calls cannot have happened yet. */
  private waiting: { body: FunctionBody; self: Variable | null }[] = [];
  private isWaiting = true;

  constructor(neverSure: Set<Variable>) {
    this.neverSure = neverSure;
  }

  module(main: FunctionBody): void {
    for (const statement of main.body) {
      if (this.isWaiting && !isInert(statement)) this.release();
      this.statement(statement);
    }
    this.release();
  }

  /** From here on, calls may happen: what is bound now is bound inside every function made so far. */
  private release(): void {
    if (!this.isWaiting) return;
    this.isWaiting = false;
    const { waiting } = this;
    this.waiting = [];
    for (const { body, self } of waiting) this.body(body, self);
  }

  private body(body: FunctionBody, self: Variable | null): void {
    if (this.isWaiting && body.scope.kind !== 'comprehension' && body.scope.kind !== 'class') {
      this.waiting.push({ body, self });
      return;
    }
    const outer = { bound: this.bound, leaves: this.leaves };
    const start = new Set([...outer.bound ?? []].filter((variable) => !variable.isDeleted));
    if (self !== null && !self.isDeleted) start.add(self);
    for (const { variable } of [...body.positional, ...body.keywordOnly]) start.add(variable);
    if (body.rest !== null) start.add(body.rest);
    if (body.keywordRest !== null) start.add(body.keywordRest);
    this.bound = start;
    this.leaves = new Map();
    this.statements(body.body);
    this.bound = outer.bound;
    this.leaves = outer.leaves;
  }

  private statements(statements: Statement[]): void {
    for (const statement of statements) this.statement(statement);
  }

  private bind(variable: Variable): void {
    if (!this.neverSure.has(variable)) this.bound?.add(variable);
  }

  private readonly visitor: Visitor = {
    expression: (node) => this.expression(node),
    statement: (node) => this.statement(node),
    body: (body) => this.body(body, null),
  };

  private expression(node: Expression): void {
    switch (node.kind) {
      case 'read':
        if (node.variable.kind === 'temporary') node.isSurelyBound = true;
        else node.isSurelyBound = this.bound === null || this.bound.has(node.variable);
        return;
      case 'assignExpression':
        this.expression(node.value);
        return this.bind(node.variable);
      case 'logical': {
        this.expression(node.left);
        const before = copy(this.bound);
        this.expression(node.right);
        this.bound = meet(before, this.bound);
        return;
      }
      case 'choose': {
        this.expression(node.test);
        const before = copy(this.bound);
        this.expression(node.whenTrue);
        const afterTrue = this.bound;
        this.bound = before;
        this.expression(node.whenFalse);
        this.bound = meet(afterTrue, this.bound);
        return;
      }
      case 'comprehend': {
        this.expression(node.source);
        const before = copy(this.bound);
        this.body(node.body, null);
        this.bound = before;
        return;
      }
      default: visitExpression(node, this.visitor);
    }
  }

  private statement(node: Statement): void {
    switch (node.kind) {
      case 'store':
        if (node.value.kind === 'closure') {
          for (const value of [...node.value.defaults, ...node.value.keywordDefaults.map((entry) => entry.value)]) this.expression(value);
          this.body(node.value.body, node.variable);
        } else this.expression(node.value);
        return this.bind(node.variable);
      case 'unpack':
        this.expression(node.value);
        return node.variables.forEach((variable) => this.bind(variable));
      case 'deleteVariable':
        this.bound?.delete(node.variable);
        return;
      case 'if': {
        this.expression(node.test);
        const before = copy(this.bound);
        this.statements(node.whenTrue);
        const afterTrue = this.bound;
        this.bound = before;
        this.statements(node.whenFalse);
        this.bound = meet(afterTrue, this.bound);
        return;
      }
      case 'while':
      case 'for': {
        this.expression(node.kind === 'while' ? node.test : node.iterable);
        const before = copy(this.bound);
        if (node.kind === 'for') this.bind(node.variable);
        this.statements(node.body);
        this.bound = copy(before);
        this.statements(node.orElse);
        this.bound = before;
        return;
      }
      case 'try': {
        const before = copy(this.bound);
        this.statements(node.body);
        this.statements(node.orElse);
        let after = this.bound;
        for (const handler of node.handlers) {
          this.bound = copy(before);
          if (handler.type !== null) this.expression(handler.type);
          if (handler.variable !== null) this.bind(handler.variable);
          this.statements(handler.body);
          if (handler.variable !== null) this.bound?.delete(handler.variable);
          after = meet(after, this.bound);
        }
        this.bound = copy(before);
        this.statements(node.finalBody);
        const final = this.bound;
        this.bound = after === null || final === null ? null : new Set([...after, ...[...final].filter((variable) => before?.has(variable) !== true)]);
        return;
      }
      case 'with': {
        this.expression(node.context);
        const before = copy(this.bound);
        this.bind(node.result);
        this.statements(node.body);
        this.bound = before;
        return;
      }
      case 'block': {
        const leaves: Bound[] = [];
        this.leaves.set(node.label, leaves);
        this.statements(node.body);
        for (const leave of leaves) this.bound = meet(this.bound, leave);
        return;
      }
      case 'leave':
        this.leaves.get(node.label)?.push(this.bound);
        this.bound = null;
        return;
      case 'return': case 'raise': case 'break': case 'continue':
        visitStatement(node, this.visitor);
        this.bound = null;
        return;
      case 'class':
        visitStatement(node, this.visitor);
        return this.bind(node.variable);
      case 'import': return this.bind(node.variable);
      case 'importFrom': return node.names.forEach((name) => this.bind(name.variable));
      default: visitStatement(node, this.visitor);
    }
  }
}

function copy(bound: Bound): Bound {
  return bound === null ? null : new Set(bound);
}

function meet(left: Bound, right: Bound): Bound {
  if (left === null) return right;
  if (right === null) return left;
  return new Set([...left].filter((variable) => right.has(variable)));
}

/** True for statements of the module that cannot run a function of the program. */
function isInert(node: Statement): boolean {
  switch (node.kind) {
    case 'store': return isInertValue(node.value);
    case 'import': case 'importFrom': return true;
    case 'class':
      return node.decorators.length === 0 && node.keywords.length === 0 && node.positional.every((base) => base.value.kind === 'read' && base.value.variable.kind === 'builtin')
        && node.body.body.every((inner) => isInert(inner));
    default: return false;
  }
}

function isInertValue(node: Expression): boolean {
  switch (node.kind) {
    case 'constant': return true;
    case 'closure': return [...node.defaults, ...node.keywordDefaults.map((entry) => entry.value), ...node.annotations.map((entry) => entry.value)].every((value) => isInertValue(value));
    case 'read': return node.variable.kind === 'builtin' || node.variable.kind === 'temporary';
    case 'list': case 'tuple': return node.elements.every((element) => !element.isSpread && isInertValue(element.value));
    default: return false;
  }
}
