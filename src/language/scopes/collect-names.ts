// The first walk of the scope analysis: opens the scopes and notes every use of every name, in the order
// in which CPython's symbol table visits a program.

import { forEachChild } from '../ast/children.ts';
import type {
  AnyNode, AnnotatedAssign, ClassDefinition, Comprehension, Expression, FunctionDefinition, Identifier, Lambda, Module, Parameter, Parameters, Statement,
} from '../ast/nodes.ts';
import { privateName } from './private-names.ts';
import type { Scope, ScopeKind, ScopeNode } from './scopes.ts';
import { type Collected, type NameProblemKind, noteOf, type SymbolNote } from './symbols.ts';
import { keepShape } from '../kept-shapes.ts';

export function collectNames(module: Module): Collected {
  const collector = keepShape(new Collector());
  collector.readModule(module);
  return collector.collected;
}

class Collector {
  readonly collected: Collected = { scopes: [], notes: new Map(), nonlocals: [], problems: [] };
  private scope!: Scope;
  /** Greater than zero inside the values a comprehension walks over, also in a `lambda` there. */
  private iterableDepth = 0;
  private keepsAnnotations = false;
  /** CPython counts every name in the target of a comprehension, also `a` in `for a.b in c`. */
  private isInLoopTarget = false;
  private readonly visitor = (node: AnyNode): void => this.visit(node);

  readModule(module: Module): void {
    this.open('module', '<module>', module);
    this.keepsAnnotations = module.body.some((statement) => statement.kind === 'importFrom' && statement.module === '__future__'
      && statement.names.some((alias) => alias.name === 'annotations'));
    this.statements(module.body);
  }

  private open(kind: ScopeKind, name: string, node: ScopeNode): Scope {
    const parent = this.scope ?? null;
    const className = kind === 'class' ? name : parent?.className ?? null;
    const scope: Scope = { kind, name, node, parent, children: [], bindings: new Map(), className, hasStarImport: false, isGenerator: false, isAsync: node.kind === 'functionDefinition' && node.isAsync, index: this.collected.scopes.length };
    parent?.children.push(scope);
    this.collected.scopes.push(scope);
    this.collected.notes.set(scope, new Map());
    this.scope = scope;
    return scope;
  }

  private close(scope: Scope): void {
    this.scope = scope.parent as Scope;
  }

  private note(written: string, scope = this.scope): SymbolNote {
    const name = written.startsWith('__') ? privateName(written, this.scope.className) : written;
    return noteOf(this.collected.notes.get(scope) as Map<string, SymbolNote>, name);
  }

  private use(place: Identifier): void {
    const note = this.note(place.name);
    note.isUsed = true;
    note.places.push(place);
    if (this.isInLoopTarget) note.isLoopName = true;
    // `super()` without arguments needs the class around it.
    if (place.name === 'super' && (this.scope.kind === 'function' || this.scope.kind === 'lambda')) this.note('__class__').isUsed = true;
  }

  private bind(place: Identifier): void {
    const note = this.note(place.name);
    note.isBound = true;
    note.places.push(place);
  }

  private problem(kind: NameProblemKind, name: string, place: { start: number; end: number }): void {
    this.collected.problems.push({ kind, name, start: place.start, end: place.end });
  }

  private statements(body: Statement[]): void {
    for (const statement of body) this.visit(statement);
  }

  private visit(node: AnyNode): void {
    switch (node.kind) {
      case 'name': return this.use(node);
      case 'assign':
        this.visit(node.value);
        for (const target of node.targets) this.target(target);
        return;
      case 'augmentedAssign':
        if (node.target.kind === 'name') this.use(node.target);
        this.target(node.target);
        return this.visit(node.value);
      case 'annotatedAssign': return this.annotated(node);
      case 'delete': for (const target of node.targets) this.target(target); return;
      case 'for':
        this.visit(node.iterable);
        this.target(node.target);
        this.statements(node.body);
        return this.statements(node.orElse);
      case 'withItem':
        this.visit(node.context);
        if (node.target !== null) this.target(node.target);
        return;
      case 'exceptHandler':
        if (node.type !== null) this.visit(node.type);
        if (node.name !== null) this.bind(node.name);
        return this.statements(node.body);
      case 'alias': return this.importedName(node.asName, node.name);
      case 'global': case 'nonlocal':
        for (const name of node.names) this.declareName(name, node.kind);
        return;
      case 'functionDefinition': case 'lambda': return this.readFunction(node);
      case 'classDefinition': return this.readClass(node);
      case 'comprehension': return this.readComprehension(node);
      case 'namedExpression':
        this.visit(node.value);
        return this.walrus(node.target);
      case 'yield': case 'yieldFrom':
        this.functionScope().isGenerator = true;
        return forEachChild(node, this.visitor);
      case 'attribute': return this.visit(node.value);
      case 'argument': return this.visit(node.value);
      case 'asPattern':
        if (node.pattern !== null) this.visit(node.pattern);
        if (node.name !== null) this.bind(node.name);
        return;
      case 'starPattern': if (node.name !== null) this.bind(node.name); return;
      case 'mappingPattern':
        for (const key of node.keys) this.visit(key);
        for (const pattern of node.patterns) this.visit(pattern);
        if (node.rest !== null) this.bind(node.rest);
        return;
      case 'classPattern':
        this.visit(node.class);
        for (const pattern of node.patterns) this.visit(pattern);
        for (const keyword of node.keywords) this.visit(keyword.pattern);
        return;
      default: return forEachChild(node, this.visitor);
    }
  }

  /** The scope that a `yield` here makes a generator. */
  private functionScope(): Scope {
    let scope = this.scope;
    while (scope.kind === 'comprehension' && scope.parent !== null) scope = scope.parent;
    return scope;
  }

  private target(target: Expression): void {
    if (target.kind === 'name') this.bind(target);
    else if (target.kind === 'tuple' || target.kind === 'list') for (const element of target.elements) this.target(element);
    else if (target.kind === 'starred') this.target(target.value);
    else this.visit(target);
  }

  private annotated(node: AnnotatedAssign): void {
    const { target } = node;
    if (target.kind === 'name') {
      const note = this.note(target.name);
      if ((note.isGlobal || note.isNonlocal) && !node.isParenthesized && this.scope.kind !== 'module') this.problem('declaredTwice', target.name, target);
      if (!node.isParenthesized) note.isAnnotated = true;
      if (!node.isParenthesized || node.value !== null) this.bind(target);
      else note.places.push(target);
    } else this.visit(target);
    this.annotation(node.annotation);
    if (node.value !== null) this.visit(node.value);
  }

  private importedName(asName: Identifier | null, name: string): void {
    if (asName !== null) return this.bind(asName);
    if (name === '*') this.scope.hasStarImport = true;
    else this.note(name.split('.')[0]).isBound = true;
  }

  private declareName(place: Identifier, word: 'global' | 'nonlocal'): void {
    const note = this.note(place.name);
    const { name } = place;
    if (word === 'nonlocal' && this.scope.kind === 'module') return this.problem('nonlocalAtTop', name, place);
    if (note.isParameter || note.isAnnotated || (word === 'global' ? note.isNonlocal : note.isGlobal)) this.problem('declaredTwice', name, place);
    else if (note.isUsed || note.isBound) this.problem(word === 'global' ? 'globalTooLate' : 'nonlocalTooLate', name, place);
    note.places.push(place);
    if (word === 'global') note.isGlobal = true;
    else {
      note.isNonlocal = true;
      this.collected.nonlocals.push({ scope: this.scope, name: place.name, place });
    }
  }

  private readFunction(node: FunctionDefinition | Lambda): void {
    const isLambda = node.kind === 'lambda';
    if (!isLambda) this.bind(node.name);
    this.outerParts(node.parameters, isLambda);
    if (!isLambda) {
      if (node.returns !== null) this.annotation(node.returns);
      for (const decorator of node.decorators) this.visit(decorator);
    }
    const scope = this.open(isLambda ? 'lambda' : 'function', isLambda ? '<lambda>' : node.name.name, node);
    for (const parameter of allParameters(node.parameters)) {
      const note = this.note(parameter.name.name);
      note.isParameter = true;
      note.isBound = true;
      note.places.push(parameter.name);
    }
    if (isLambda) this.visit(node.body);
    else this.statements(node.body);
    this.close(scope);
  }

  /** Presets and type notes belong to the scope around the function. */
  private outerParts(parameters: Parameters, isLambda: boolean): void {
    const all = allParameters(parameters);
    for (const parameter of all) if (parameter.default !== null) this.visit(parameter.default);
    if (!isLambda) for (const parameter of all) if (parameter.annotation !== null) this.annotation(parameter.annotation);
  }

  /** With `from __future__ import annotations` type notes are kept as text and never looked up. */
  private annotation(node: Expression): void {
    if (!this.keepsAnnotations) this.visit(node);
  }

  private readClass(node: ClassDefinition): void {
    this.bind(node.name);
    for (const argument of node.arguments) this.visit(argument);
    for (const decorator of node.decorators) this.visit(decorator);
    const scope = this.open('class', node.name.name, node);
    this.statements(node.body);
    this.close(scope);
  }

  private readComprehension(node: Comprehension): void {
    const [first, ...rest] = node.clauses;
    if (first === undefined) return forEachChild(node, this.visitor);
    this.iterableDepth += 1;
    this.visit(first.iterable);
    this.iterableDepth -= 1;
    const scope = this.open('comprehension', node.shape === 'generator' ? '<genexpr>' : `<${node.shape}comp>`, node);
    this.loopTarget(first.target);
    for (const condition of first.conditions) this.visit(condition);
    for (const clause of rest) {
      this.loopTarget(clause.target);
      this.iterableDepth += 1;
      this.visit(clause.iterable);
      this.iterableDepth -= 1;
      for (const condition of clause.conditions) this.visit(condition);
    }
    this.visit(node.element);
    if (node.key !== null) this.visit(node.key);
    this.close(scope);
  }

  private loopTarget(target: Expression): void {
    if (target.kind === 'name') {
      const note = this.note(target.name);
      if (note.isBound && !note.isLoopName) this.problem('walrusInLoopName', target.name, target);
      note.isLoopName = true;
      this.bind(target);
    } else if (target.kind === 'tuple' || target.kind === 'list') for (const element of target.elements) this.loopTarget(element);
    else if (target.kind === 'starred') this.loopTarget(target.value);
    else {
      this.isInLoopTarget = true;
      this.visit(target);
      this.isInLoopTarget = false;
    }
  }

  /** `:=` in a comprehension sets the name in the scope around all comprehensions. */
  private walrus(target: Identifier): void {
    if (this.iterableDepth > 0) this.problem('walrusInLoopName', target.name, target);
    let owner = this.scope;
    while (owner.kind === 'comprehension' && owner.parent !== null) {
      if (this.note(target.name, owner).isLoopName) this.problem('walrusInLoopName', target.name, target);
      owner = owner.parent;
    }
    if (owner === this.scope) return this.bind(target);
    if (owner.kind === 'class') this.problem('walrusInLoopName', target.name, target);
    const note = this.note(target.name, owner);
    note.isBound = true;
    if (owner.kind === 'function' || owner.kind === 'lambda') {
      if (!note.isGlobal) this.note(target.name).isNonlocal = true;
      else this.note(target.name).isGlobal = true;
    } else this.note(target.name).isGlobal = true;
    this.note(target.name).places.push(target);
  }
}

export function allParameters(parameters: Parameters): Parameter[] {
  const found = [...parameters.positionalOnly, ...parameters.positional];
  if (parameters.rest !== null) found.push(parameters.rest);
  found.push(...parameters.keywordOnly);
  if (parameters.keywordRest !== null) found.push(parameters.keywordRest);
  return found;
}
