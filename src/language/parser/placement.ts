// Rules about where a statement may stand: `return` in a function, `break` in a loop, `await` in an
// `async` function. They need the whole tree, so they are checked after it is built.

import { type ErrorFactory, type Place, syntaxErrors } from '../../contracts/index.ts';
import { forEachChild } from '../ast/children.ts';
import type { AnyNode, Comprehension, Expression, FunctionDefinition, ImportFrom, Match, Module, Span, Statement, Try } from '../ast/nodes.ts';
import { TokenKind, type TokenList } from '../lexer/index.ts';
import type { Problem } from './cursor.ts';
import { checkCases } from './pattern-rules.ts';
import { keepShape } from '../kept-shapes.ts';

/** What is around a statement. */
interface Around {
  holder: 'module' | 'class' | 'function' | 'async' | 'lambda' | 'comprehension';
  isInLoop: boolean;
  /** Inside `except*`, and since then in no loop or function of its own. */
  isInGroup: boolean;
  isInGroupFunction: boolean;
}

const futureNames = new Set([
  'nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement', 'print_function', 'unicode_literals', 'barry_as_FLUFL',
  'generator_stop', 'annotations',
]);

/** Problems of placement; statements in `broken` are left alone. */
export function placementProblems(module: Module, tokens: TokenList, broken: ReadonlySet<Statement>): Problem[] {
  const checker = keepShape(new PlacementChecker(broken, hasSuspensions(tokens)));
  checker.module(module);
  return checker.problems;
}

/** Values are walked only in programs that can wait or yield at all. */
function hasSuspensions(tokens: TokenList): boolean {
  for (let index = 0; index < tokens.count; index += 1) {
    const kind = tokens.kinds[index];
    if (kind === TokenKind.yield || kind === TokenKind.await || kind === TokenKind.async) return true;
    // Values inside f-texts are not among these tokens.
    if (kind === TokenKind.string && isFormatted(tokens, index) && /yield|await|async/.test(tokens.text(index))) return true;
  }
  return false;
}

function isFormatted(tokens: TokenList, index: number): boolean {
  const at = tokens.starts[index];
  return (tokens.source.charCodeAt(at) | 32) === 102 || (tokens.source.charCodeAt(at + 1) | 32) === 102;
}

class PlacementChecker {
  readonly problems: Problem[] = [];
  private readonly broken: ReadonlySet<Statement>;
  private readonly walksValues: boolean;
  private around: Around = { holder: 'module', isInLoop: false, isInGroup: false, isInGroupFunction: false };
  private readonly valueVisitor = (node: AnyNode): void => this.value(node);

  constructor(broken: ReadonlySet<Statement>, walksValues: boolean) {
    this.broken = broken;
    this.walksValues = walksValues;
  }

  module(module: Module): void {
    let mayImportFuture = true;
    for (const [index, statement] of module.body.entries()) {
      const isText = index === 0 && statement.kind === 'expression' && statement.value.kind === 'string';
      const isFuture = statement.kind === 'importFrom' && statement.module === '__future__' && statement.level === 0;
      if (isFuture) this.future(statement, mayImportFuture);
      else if (!isText) mayImportFuture = false;
      this.statement(statement);
    }
  }

  private report<Arguments extends object>(factory: ErrorFactory<Arguments>, args: NoInfer<Arguments>, span: Span, end = span.end): void {
    this.problems.push({ start: span.start, end, build: (place: Place) => factory({ ...args, ...place }) });
  }

  private within(change: Partial<Around>, run: () => void): void {
    const { around } = this;
    this.around = { ...around, ...change };
    run();
    this.around = around;
  }

  private block(body: Statement[]): void {
    for (const statement of body) this.statement(statement);
  }

  private statement(node: Statement): void {
    if (this.broken.has(node)) return this.brokenStatement(node);
    switch (node.kind) {
      case 'return':
        if (this.around.holder === 'module' || this.around.holder === 'class') this.report(syntaxErrors.outsideFunction, { word: 'return' }, node, node.start + 6);
        else if (this.around.isInGroupFunction) this.report(syntaxErrors.jumpInGroup, { word: 'return' }, node, node.start + 6);
        break;
      case 'break': case 'continue':
        if (!this.around.isInLoop) this.report(syntaxErrors.outsideLoop, { word: node.kind }, node);
        else if (this.around.isInGroup) this.report(syntaxErrors.jumpInGroup, { word: node.kind }, node);
        return;
      case 'importFrom':
        if (this.around.holder !== 'module' && node.names[0]?.name === '*') this.report(syntaxErrors.importStarInside, {}, node);
        if (this.around.holder !== 'module' && node.module === '__future__' && node.level === 0) this.future(node, false);
        return;
      case 'while': case 'for':
        if (node.kind === 'for' && node.isAsync) this.needsAsync(node, 'async for');
        this.values(node.kind === 'while' ? [node.test] : [node.iterable, node.target]);
        this.within({ isInLoop: true, isInGroup: false }, () => this.block(node.body));
        return this.block(node.orElse);
      case 'if':
        this.values([node.test]);
        this.block(node.body);
        return this.block(node.orElse);
      case 'with':
        if (node.isAsync) this.needsAsync(node, 'async with');
        if (this.walksValues) for (const item of node.items) forEachChild(item, this.valueVisitor);
        return this.block(node.body);
      case 'try': return this.try(node);
      case 'match': return this.match(node);
      case 'functionDefinition': return this.readFunction(node);
      case 'classDefinition':
        this.values([...node.decorators, ...node.arguments.map((argument) => argument.value)]);
        return this.within({ holder: 'class', isInLoop: false, isInGroup: false, isInGroupFunction: false }, () => this.block(node.body));
      default: break;
    }
    if (this.walksValues) forEachChild(node, this.valueVisitor);
  }

  /** The header is broken, but blocks below it may hold sound statements. */
  private brokenStatement(node: Statement): void {
    if (node.kind === 'functionDefinition') this.within({ holder: node.isAsync ? 'async' : 'function', isInLoop: false, isInGroup: false, isInGroupFunction: false }, () => this.block(node.body));
    else if (node.kind === 'for' || node.kind === 'while') this.within({ isInLoop: true }, () => this.block(node.body));
    else if (node.kind === 'if') {
      this.block(node.body);
      this.block(node.orElse);
    }
  }

  private needsAsync(span: Span, word: string): void {
    if (this.around.holder !== 'async') this.report(syntaxErrors.outsideAsync, { word }, span, span.start + 5);
  }

  private try(node: Try): void {
    this.block(node.body);
    for (const handler of node.handlers) {
      if (handler.type !== null) this.values([handler.type]);
      if (node.isGroup) this.within({ isInGroup: true, isInGroupFunction: true }, () => this.block(handler.body));
      else this.block(handler.body);
    }
    this.block(node.orElse);
    this.block(node.finalBody);
  }

  private match(node: Match): void {
    this.values([node.subject]);
    checkCases(node, (factory, args, span) => this.report(factory, args, span));
    for (const { guard, body } of node.cases) {
      if (guard !== null) this.values([guard]);
      this.block(body);
    }
  }

  private readFunction(node: FunctionDefinition): void {
    this.values([...node.decorators, node.parameters, ...(node.returns === null ? [] : [node.returns])]);
    const holder = node.isAsync ? 'async' : 'function';
    this.within({ holder, isInLoop: false, isInGroup: false, isInGroupFunction: false }, () => this.block(node.body));
  }

  private values(nodes: AnyNode[]): void {
    if (this.walksValues) for (const node of nodes) this.value(node);
  }

  private value(node: AnyNode): void {
    const { holder } = this.around;
    switch (node.kind) {
      case 'await':
        if (holder !== 'async' && holder !== 'comprehension') this.report(syntaxErrors.outsideAsync, { word: 'await' }, node, node.start + 5);
        break;
      case 'yield': case 'yieldFrom':
        if (holder === 'module' || holder === 'class') this.report(syntaxErrors.outsideFunction, { word: 'yield' }, node, node.start + 5);
        else if (holder === 'comprehension') this.report(syntaxErrors.notUnderstood, { found: 'yield' }, node, node.start + 5);
        else if (holder === 'async' && node.kind === 'yieldFrom') this.report(syntaxErrors.notUnderstood, { found: 'yield from' }, node, node.start + 10);
        break;
      case 'lambda':
        this.value(node.parameters);
        return this.within({ holder: 'lambda' }, () => this.value(node.body));
      case 'comprehension': return this.comprehension(node);
      default: break;
    }
    forEachChild(node, this.valueVisitor);
  }

  private comprehension(node: Comprehension): void {
    const [first, ...rest] = node.clauses;
    if (first === undefined) return forEachChild(node, this.valueVisitor);
    this.value(first.iterable);
    const { holder } = this.around;
    if (node.shape !== 'generator' && holder !== 'async' && holder !== 'comprehension' && waits(node)) {
      this.report(syntaxErrors.outsideAsync, { word: 'async for' }, node);
      return;
    }
    this.within({ holder: 'comprehension' }, () => {
      const inner: (AnyNode | null)[] = [node.key, node.element, first.target, ...first.conditions, ...rest];
      for (const part of inner) if (part !== null) this.value(part);
    });
  }

  private future(node: ImportFrom, isInTime: boolean): void {
    const unknown = node.names.find((name) => !futureNames.has(name.name));
    if (!isInTime) this.report(syntaxErrors.futureLate, {}, node);
    else if (unknown !== undefined) this.report(syntaxErrors.futureUnknown, { name: unknown.name }, unknown);
  }
}

/** True when a comprehension waits for something itself, so that it needs an `async` function. */
function waits(node: Comprehension): boolean {
  if (node.clauses.some((clause) => clause.isAsync)) return true;
  const parts: (Expression | null)[] = [node.key, node.element, ...node.clauses.flatMap((clause) => clause.conditions), ...node.clauses.slice(1).map((clause) => clause.iterable)];
  return parts.some((part) => part !== null && waitsIn(part));
}

function waitsIn(node: AnyNode): boolean {
  if (node.kind === 'await') return true;
  if (node.kind === 'lambda') return false;
  if (node.kind === 'comprehension') return (node.shape !== 'generator' && waits(node)) || waitsIn(node.clauses[0].iterable);
  let found = false;
  forEachChild(node, (child) => {
    found ||= waitsIn(child);
  });
  return found;
}
