// One round of inference: every statement and expression once, each given the type that follows from the others.

import type { Expression, FunctionBody, Program, Statement } from '../../hir/nodes.ts';
import { boolType, dynType, elementOf, functionType, listType, neverType, noneType, numberType, strType, tupleType } from '../../hir/types.ts';
import type { Type } from '../../hir/types.ts';
import type { Variable } from '../../hir/variables.ts';
import { builtins } from '../runtime/define.ts';
import { callType } from './calls.ts';
import { visitExpression, visitStatement } from './children.ts';
import type { Visitor } from './children.ts';
import type { Facts } from './facts.ts';
import { holdsNoList, isPlainValue, widened } from './join.ts';
import { attributeType, binaryResult, methodCallType, storeAttributeType, unaryResult } from './members.ts';
import { openMethods } from './open-methods.ts';
import { isNeverNegative } from './operator-types.ts';
import { isSpecial } from './method-names.ts';
import { elementType } from './element-type.ts';

/** What the parts of the walk share. */
export interface Walk {
  readonly facts: Facts;
  readonly body: FunctionBody;
  /** Iterators that a `for` walks at once, so that nothing else sees them. */
  readonly walked: Set<Expression>;
  assign(variable: Variable, type: Type, value?: Expression): void;
  escape(node: Expression): void;
  /** A new list made by this node, holding this. */
  list(node: Expression, element: Type): Type;
  keepsSign(variable: Variable): boolean;
}

export class InferenceWalk implements Walk {
  readonly facts: Facts;
  readonly walked: Set<Expression> = new Set();
  body!: FunctionBody;
  private readonly lists: Map<Expression, Type> = new Map();
  private readonly maybeNegative: Set<Variable> = new Set();

  constructor(facts: Facts) {
    this.facts = facts;
  }

  keepsSign(variable: Variable): boolean {
    return variable.kind !== 'class' && variable.kind !== 'name' && variable.kind !== 'builtin' && !variable.isParameter && !this.maybeNegative.has(variable);
  }

  round(program: Program): boolean {
    const { joiner, known, openMethods } = this.facts;
    joiner.hasChanged = false;
    for (const body of program.functions) {
      this.body = body;
      for (const statement of body.body) this.visitor.statement(statement);
      if (canFallOff(body.body)) this.returns(noneType);
      // Whoever else calls it gets what it returns.
      if (!known.closed.has(body) || openMethods.has(body.name) || isSpecial(body.name)) joiner.escape(body.returnType);
    }
    return joiner.hasChanged;
  }

  escape(node: Expression): void {
    this.facts.joiner.escape(node.type);
  }

  list(node: Expression, element: Type): Type {
    let type = this.lists.get(node);
    if (type === undefined) this.lists.set(node, type = { name: 'list', elements: { type: neverType, forward: null } });
    this.facts.joiner.add(type, element);
    return type;
  }

  /** A value of unknown sign is left out, and the variable counts as one that may be negative. */
  assign(variable: Variable, type: Type, value?: Expression): void {
    const { joiner } = this.facts;
    if (!this.maybeNegative.has(variable) && (value === undefined || !isNeverNegative(value, (other) => this.keepsSign(other)))) {
      this.maybeNegative.add(variable);
      joiner.hasChanged = true;
    }
    // Unbound, it means the builtin of that name.
    const given = variable.kind === 'global' && builtins.has(variable.name) ? dynType : type;
    if (given !== type) joiner.escape(type);
    const joined = widened(joiner.join(variable.type, given));
    if (joined === variable.type) return;
    variable.type = joined;
    joiner.hasChanged = true;
  }

  private returns(type: Type): void {
    const { body, facts: { joiner } } = this;
    if (body.scope.isGenerator) return joiner.escape(type);
    const joined = widened(joiner.join(body.returnType, type));
    if (joined === body.returnType) return;
    body.returnType = joined;
    joiner.hasChanged = true;
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
    if (node.kind === 'for') this.walked.add(node.iterable);
    visitStatement(node, this.visitor);
    switch (node.kind) {
      case 'store':
        if (node.variable.kind === 'class') this.classAttribute(node.variable, node.value.type);
        return this.assign(node.variable, node.value.type, node.value);
      case 'unpack': return this.unpack(node);
      case 'for': {
        const type = node.isAsync ? dynType : elementType(node.iterable, this);
        if (node.variable.kind === 'class') this.classAttribute(node.variable, dynType);
        return this.assign(node.variable, type);
      }
      case 'return': return this.returns(node.value.type);
      case 'with':
        this.escape(node.context);
        return this.assign(node.result, dynType);
      case 'raise':
        if (node.exception !== null) this.escape(node.exception);
        if (node.cause !== null) this.escape(node.cause);
        return;
      case 'try':
        for (const handler of node.handlers) if (handler.variable !== null) this.bindUnknown(handler.variable);
        return;
      case 'class':
        for (const argument of [...node.positional, ...node.keywords]) this.escape(argument.value);
        return this.bindUnknown(node.variable);
      case 'import': return this.bindUnknown(node.variable);
      case 'importFrom': return node.names.forEach((name) => this.bindUnknown(name.variable));
      case 'storeAttribute': return storeAttributeType(this, node);
      case 'storeSubscript': return this.storeSubscript(node);
      case 'deleteSubscript': return this.escape(node.index);
      default:
    }
  }

  private bindUnknown(variable: Variable): void {
    if (variable.kind === 'class') this.classAttribute(variable, dynType);
    this.assign(variable, dynType);
  }

  /** What a class body binds, instances have too. A method is reached in its own way. */
  private classAttribute(variable: Variable, type: Type): void {
    if (type.name !== 'function') this.facts.addAttribute(variable.name, type.name === 'instance' ? dynType : type);
    else if (!this.facts.methods.has(variable.name)) this.facts.addAttribute(variable.name, dynType);
  }

  private unpack(node: Statement & { kind: 'unpack' }): void {
    const { type } = node.value;
    const fixed = node.starIndex < 0 && type.items?.length === node.variables.length ? type.items : null;
    node.variables.forEach((variable, at) => {
      const item = fixed === null ? (type.name === 'never' ? neverType : type.name === 'list' ? elementOf(type) : dynType) : fixed[at];
      const given = at === node.starIndex ? listType : item;
      if (variable.kind === 'class') this.classAttribute(variable, dynType);
      this.assign(variable, given);
    });
    if (fixed === null && (type.name !== 'list' || node.starIndex >= 0)) this.escape(node.value);
  }

  private storeSubscript(node: Statement & { kind: 'storeSubscript' }): void {
    const { object, index, value } = node;
    if (object.type.name === 'never') return;
    if (object.type.name !== 'list') {
      this.escape(index);
      return this.escape(value);
    }
    if (index.kind === 'slice') this.facts.joiner.add(object.type, elementType(value, this));
    else if (index.type.name === 'int' || index.type.name === 'bool') this.facts.joiner.add(object.type, value.type);
    else if (index.type.name !== 'never') {
      this.escape(object);
      this.escape(value);
    }
  }

  private typeOf(node: Expression): Type {
    switch (node.kind) {
      case 'constant': return node.literal === 'int' ? numberType(node.value as number | bigint) : node.type;
      case 'read':
        // A method that its class body reads is a value like others: it may get another name, or go anywhere.
        if (node.variable.kind === 'class' && this.facts.methods.has(node.variable.name)) openMethods(this, node.variable.name, true);
        return node.fallback !== null || node.variable.kind === 'builtin' ? dynType : node.variable.type;
      case 'assignExpression':
        if (node.variable.kind === 'class') this.classAttribute(node.variable, dynType);
        this.assign(node.variable, node.value.type, node.value);
        return node.variable.type;
      case 'let':
        this.assign(node.variable, node.value.type, node.value);
        return node.body.type;
      case 'binary': return binaryResult(this, node);
      case 'unary': return unaryResult(this, node);
      case 'logical': return this.facts.joiner.join(node.left.type, node.right.type);
      case 'choose': return this.facts.joiner.join(node.whenTrue.type, node.whenFalse.type);
      case 'compare': return this.compareType(node);
      case 'call': return callType(this, node);
      case 'methodCall': return methodCallType(this, node);
      case 'attribute': return attributeType(this, node);
      case 'subscript': return this.subscriptType(node);
      case 'list': return this.list(node, this.elementsType(node.elements));
      case 'tuple': return this.tupleType(node);
      case 'comprehend': return this.comprehendType(node);
      case 'closure':
        this.closureTypes(node);
        return functionType;
      case 'intrinsic': return this.intrinsicType(node);
      case 'not': case 'truth': return boolType;
      case 'format': case 'join': return strType;
      default:
        visitExpression(node, this.escaping);
        return node.type;
    }
  }

  /** Lets go of everything directly inside. */
  private readonly escaping: Visitor = {
    expression: (node) => this.escape(node),
    statement() { /* none inside */ },
    body: null,
  };

  private elementsType(elements: (Expression & { kind: 'list' | 'tuple' })['elements']): Type {
    let type: Type = neverType;
    for (const element of elements) type = this.facts.joiner.join(type, element.isSpread ? elementType(element.value, this) : element.value.type);
    return type;
  }

  private tupleType(node: Expression & { kind: 'tuple' }): Type {
    if (node.elements.some((element) => element.isSpread)) {
      for (const { value } of node.elements) this.escape(value);
      return tupleType;
    }
    return this.facts.joiner.tuple(node.elements.map((element) => element.value.type));
  }

  private comprehendType(node: Expression & { kind: 'comprehend' }): Type {
    for (const { variable } of node.body.positional) this.assign(variable, node.source.type);
    if (node.shape !== 'list' || node.result === null) {
      if (node.result !== null) this.assign(node.result, node.type);
      return node.type;
    }
    const type = this.list(node, neverType);
    this.assign(node.result, type);
    if (node.body.flavor !== undefined || node.body.scope.isAsync) this.facts.joiner.escape(type);
    return type;
  }

  private intrinsicType(node: Expression & { kind: 'intrinsic' }): Type {
    switch (node.name) {
      case 'cursor': return node.arguments[0].type;
      case 'comprehensionAppend':
        this.facts.joiner.add(node.arguments[0].type, node.arguments[1].type);
        return dynType;
      default:
        visitExpression(node, this.escaping);
        return node.type;
    }
  }

  private subscriptType(node: Expression & { kind: 'subscript' }): Type {
    const { object, index } = node;
    if (object.type.name === 'never' || index.type.name === 'never') return neverType;
    if (object.type.name === 'list') {
      if (index.kind === 'slice') return this.list(node, elementOf(object.type));
      if (index.type.name === 'int' || index.type.name === 'bool') return elementOf(object.type);
      this.escape(object);
      return dynType;
    }
    if (object.type.items !== undefined) {
      const { items } = object.type;
      const at = index.kind === 'constant' && typeof index.value === 'number' ? index.value : Number.NaN;
      const item = items.at(at);
      if (at >= -items.length && at < items.length && item !== undefined) return item;
      this.escape(object);
      return dynType;
    }
    this.escape(index);
    return object.type.name === 'str' ? strType : dynType;
  }

  /** Comparing may hand one side to a method of the other, or of what it holds. */
  private compareType(node: Expression & { kind: 'compare' }): Type {
    const left = node.left.type;
    const right = node.right.type;
    if (node.operator === 'is' || node.operator === 'is not') return boolType;
    const isSafe = (type: Type): boolean => isPlainValue(type) || (type.name === 'list' && isPlainValue(elementOf(type))) || (type.items !== undefined && holdsNoList(type));
    const isOther = (type: Type): boolean => type.name === 'dyn' || type.name === 'instance' || (type.name === 'list' && !isSafe(type)) || type.items !== undefined;
    if (!(isSafe(left) && !isOther(right)) && !(isSafe(right) && !isOther(left))) {
      this.escape(node.left);
      this.escape(node.right);
    }
    if (node.operator === 'in' || node.operator === 'not in') return boolType;
    if (left.name === 'never' || right.name === 'never') return neverType;
    return isComparable(left) && isComparable(right) ? boolType : dynType;
  }

  private closureTypes(node: Expression & { kind: 'closure' }): void {
    const isClosed = this.facts.known.closed.has(node.body) && !node.body.scope.isGenerator;
    const optional = node.body.positional.filter((entry) => entry.hasDefault);
    node.defaults.forEach((value, at) => (isClosed ? this.assign(optional[at].variable, value.type) : this.escape(value)));
    for (const { name, value } of node.keywordDefaults) {
      const entry = node.body.keywordOnly.find((candidate) => candidate.variable.name === name);
      if (entry !== undefined && isClosed) this.assign(entry.variable, value.type);
      else this.escape(value);
    }
    for (const { value } of node.annotations) this.escape(value);
  }
}

function isComparable(type: Type): boolean {
  return type.name === 'int' || type.name === 'float' || type.name === 'bool' || type.name === 'str' || type.name === 'none';
}

function canFallOff(statements: Statement[]): boolean {
  const last = statements.at(-1);
  if (last === undefined) return true;
  if (last.kind === 'return' || last.kind === 'raise') return false;
  if (last.kind === 'if') return canFallOff(last.whenTrue) || canFallOff(last.whenFalse);
  // A loop without an end is left by `return` only.
  if (last.kind === 'while') return !(isAlways(last.test) && !breaks(last.body));
  return true;
}

function isAlways(test: Expression): boolean {
  const inner = test.kind === 'truth' ? test.operand : test;
  return inner.kind === 'constant' && (inner.value === true || inner.value === 1);
}

/** True where a `break` of this loop stands anywhere inside. */
function breaks(statements: Statement[]): boolean {
  return statements.some((node) => {
    switch (node.kind) {
      case 'break': return true;
      case 'if': return breaks(node.whenTrue) || breaks(node.whenFalse);
      case 'while': case 'for': return breaks(node.orElse);
      case 'try': return breaks(node.body) || node.handlers.some((handler) => breaks(handler.body)) || breaks(node.orElse) || breaks(node.finalBody);
      case 'with': case 'block': return breaks(node.body);
      default: return false;
    }
  });
}
