// Type inference over the whole program, without flow: the type of a variable is the join of all it is given.
// Every type starts as `never` and only grows, so the walk is repeated until nothing changes.
// What it says must be true in every run: emitted code trusts it.

import type { Expression, FunctionBody, Program, Statement } from '../../hir/nodes.ts';
import { boolType, dynType, floatType, functionType, intType, joinTypes, listType, neverType, noneType, rangeType, smallIntType, strType } from '../../hir/types.ts';
import type { Type } from '../../hir/types.ts';
import type { Variable } from '../../hir/variables.ts';
import { builtinCallType } from './builtin-types.ts';
import { visitExpression, visitStatement } from './children.ts';
import type { Visitor } from './children.ts';
import { findKnownFunctions, matchArguments } from './known-functions.ts';
import type { KnownFunctions } from './known-functions.ts';
import { binaryType, isNeverNegative } from './operator-types.ts';

export interface Inferred {
  known: KnownFunctions;
}

export interface InferOptions {
  /** Leaves every type open: the reference emission, which must give the same output. */
  isOff?: boolean;
  /** Other code may use what the program defines: nothing is concluded from all its calls and stores being known. */
  isOpen?: boolean;
}

export function inferTypes(program: Program, options: InferOptions): Inferred {
  const known = findKnownFunctions(program);
  if (options.isOff === true) {
    forget(program);
    return { known: { ...known, byVariable: new Map(), closed: new Set() } };
  }
  start(program, known);
  const walk = new InferenceWalk(known);
  // Types form short chains, so this ends soon; the bound is a guard, not a wish.
  for (let round = 0; round < 40; round++) if (!walk.round(program)) return { known };
  forget(program);
  walk.round(program);
  return { known };
}

function variablesOf(program: Program): Variable[] {
  return program.functions.flatMap((body) => [...body.scope.own.values(), ...body.scope.temporaries]);
}

function start(program: Program, known: KnownFunctions): void {
  for (const variable of variablesOf(program)) variable.type = variable.kind === 'class' || variable.kind === 'name' ? dynType : neverType;
  for (const body of program.functions) {
    body.returnType = body.scope.isGenerator ? dynType : neverType;
    const isClosed = known.closed.has(body) && !body.scope.isGenerator;
    if (isClosed || body.scope.kind === 'comprehension') continue;
    for (const entry of [...body.positional, ...body.keywordOnly]) entry.variable.type = dynType;
  }
  for (const body of program.functions) {
    if (body.rest !== null) body.rest.type = dynType;
    if (body.keywordRest !== null) body.keywordRest.type = dynType;
  }
}

/** Every type unknown: always right. */
function forget(program: Program): void {
  for (const variable of variablesOf(program)) variable.type = dynType;
  for (const body of program.functions) body.returnType = dynType;
}

class InferenceWalk {
  private hasChanged = false;
  private readonly known: KnownFunctions;
  private current: FunctionBody | null = null;
  private readonly maybeNegative: Set<Variable> = new Set();
  private readonly keepsSign = (variable: Variable): boolean =>
    variable.kind !== 'class' && variable.kind !== 'name' && variable.kind !== 'builtin' && !variable.isParameter && !this.maybeNegative.has(variable);

  constructor(known: KnownFunctions) {
    this.known = known;
  }

  round(program: Program): boolean {
    this.hasChanged = false;
    for (const body of program.functions) {
      this.current = body;
      for (const statement of body.body) this.visitor.statement(statement);
      if (canFallOff(body.body)) this.returns(body, noneType);
    }
    return this.hasChanged;
  }

  /** A value of unknown sign is left out, and the variable counts as one that may be negative. */
  private assign(variable: Variable, type: Type, value?: Expression): void {
    if (!this.maybeNegative.has(variable) && (value === undefined || !isNeverNegative(value, this.keepsSign))) {
      this.maybeNegative.add(variable);
      this.hasChanged = true;
    }
    const joined = joinTypes(variable.type, type);
    if (joined === variable.type) return;
    variable.type = joined;
    this.hasChanged = true;
  }

  private returns(body: FunctionBody, type: Type): void {
    const joined = joinTypes(body.returnType, type);
    if (joined === body.returnType) return;
    body.returnType = joined;
    this.hasChanged = true;
  }

  private readonly visitor: Visitor = {
    expression: (node) => {
      visitExpression(node, this.visitor);
      node.type = this.typeOf(node);
    },
    statement: (node) => this.statement(node),
    body: null,
  };

  private statement(node: Statement): void {
    visitStatement(node, this.visitor);
    switch (node.kind) {
      case 'store': return this.assign(node.variable, node.value.type, node.value);
      case 'unpack': return node.variables.forEach((variable, at) => this.assign(variable, at === node.starIndex ? listType : dynType));
      case 'for': return this.assign(node.variable, node.isAsync ? dynType : elementType(node.iterable));
      case 'return':
        if (this.current !== null && !this.current.scope.isGenerator) this.returns(this.current, node.value.type);
        return;
      case 'with': return this.assign(node.result, dynType);
      case 'try':
        for (const handler of node.handlers) if (handler.variable !== null) this.assign(handler.variable, dynType);
        return;
      case 'class': case 'import': return this.assign(node.variable, dynType);
      case 'importFrom': return node.names.forEach((name) => this.assign(name.variable, dynType));
      default:
    }
  }

  private typeOf(node: Expression): Type {
    switch (node.kind) {
      case 'read':
        if (node.fallback !== null) return dynType;
        return node.variable.kind === 'builtin' ? dynType : node.variable.type;
      case 'assignExpression':
        this.assign(node.variable, node.value.type, node.value);
        return node.variable.type === node.value.type ? node.value.type : node.variable.type;
      case 'let':
        this.assign(node.variable, node.value.type, node.value);
        return node.body.type;
      case 'binary': return binaryType(node, this.keepsSign);
      case 'unary':
        if (node.operand.type.name === 'float' && node.operator !== '~') return floatType;
        if (node.operand.type.name === 'bool') return smallIntType;
        return node.operand.type.name === 'int' ? (node.operand.type.isSmall === true && node.operator !== '~' ? smallIntType : intType) : node.operand.type.name === 'never' ? neverType : dynType;
      case 'logical': return joinTypes(node.left.type, node.right.type);
      case 'choose': return joinTypes(node.whenTrue.type, node.whenFalse.type);
      case 'compare': return compareType(node.operator, node.left.type, node.right.type);
      case 'call': return this.callType(node);
      case 'comprehend':
        for (const { variable } of node.body.positional) this.assign(variable, node.source.type);
        if (node.result !== null) this.assign(node.result, node.type);
        return node.type;
      case 'closure':
        this.closureTypes(node);
        return functionType;
      case 'intrinsic': return node.name === 'cursor' ? node.arguments[0].type : node.type;
      default: return node.type;
    }
  }

  private closureTypes(node: Expression & { kind: 'closure' }): void {
    if (!this.known.closed.has(node.body) || node.body.scope.isGenerator) return;
    const optional = node.body.positional.filter((entry) => entry.hasDefault);
    optional.forEach((entry, at) => this.assign(entry.variable, node.defaults[at].type));
    for (const { name, value } of node.keywordDefaults) {
      const entry = node.body.keywordOnly.find((candidate) => candidate.variable.name === name);
      if (entry !== undefined) this.assign(entry.variable, value.type);
    }
  }

  private callType(node: Expression & { kind: 'call' }): Type {
    const { callee } = node;
    if (callee.kind !== 'read') return dynType;
    if (callee.variable.kind === 'builtin') return builtinCallType(node, callee.variable.name);
    const body = this.known.byVariable.get(callee.variable);
    const matched = body === undefined ? null : matchArguments(node, body);
    if (body === undefined || matched === null) return dynType;
    if (this.known.closed.has(body) && !body.scope.isGenerator) {
      const entries = [...body.positional, ...body.keywordOnly];
      matched.forEach((value, at) => {
        if (value !== undefined) this.assign(entries[at].variable, value.type);
      });
    }
    return body.returnType;
  }
}

/** What a `for` over this expression gives each time. */
export function elementType(iterable: Expression): Type {
  const inner = iterable.kind === 'intrinsic' && iterable.name === 'cursor' ? iterable.arguments[0] : iterable;
  if (inner.type.name === 'never') return neverType;
  if (inner.type === strType) return strType;
  if (inner.type !== rangeType) return dynType;
  if (inner.kind !== 'call') return inner.type === rangeType ? intType : dynType;
  return isSmallRange(inner) ? smallIntType : intType;
}

/** True where every number of the range is a plain number: it starts at one and takes plain steps. */
export function isSmallRange(call: Expression & { kind: 'call' }): boolean {
  const [first, , step] = call.positional.map((argument) => argument.value);
  const startsSmall = call.positional.length < 2 || first.type.isSmall === true;
  return startsSmall && (step === undefined || step.kind === 'constant');
}

function compareType(operator: string, left: Type, right: Type): Type {
  if (operator === 'in' || operator === 'not in' || operator === 'is' || operator === 'is not') return boolType;
  if (left.name === 'never' || right.name === 'never') return neverType;
  return isPlain(left) && isPlain(right) ? boolType : dynType;
}

function isPlain(type: Type): boolean {
  return type.name === 'int' || type.name === 'float' || type.name === 'bool' || type.name === 'str' || type.name === 'none';
}

function canFallOff(statements: Statement[]): boolean {
  const last = statements.at(-1);
  if (last === undefined) return true;
  if (last.kind === 'return' || last.kind === 'raise') return false;
  if (last.kind === 'if') return canFallOff(last.whenTrue) || canFallOff(last.whenFalse);
  return true;
}
