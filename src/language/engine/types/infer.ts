// Type inference over the whole program, without flow: the type of a variable is the join of all it is given.
// Every type starts as `never` and only grows, so the walk is repeated until nothing changes.
// What it says must be true in every run: emitted code trusts it.

import type { Expression, FunctionBody, Program, Statement } from '../../hir/nodes.ts';
import { dynType, neverType } from '../../hir/types.ts';
import type { Variable } from '../../hir/variables.ts';
import { visitExpression, visitStatement } from './children.ts';
import type { Visitor } from './children.ts';
import { surveyWorld } from './closed-world.ts';
import { Facts } from './facts.ts';
import { InferenceWalk } from './walk.ts';
import { findKnownClasses, noClasses } from './known-classes.ts';
import { findKnownFunctions } from './known-functions.ts';
import { isCalledByRuntime } from './method-names.ts';
import { keepShape } from '../../kept-shapes.ts';

export interface Inferred {
  facts: Facts;
  known: Facts['known'];
  /** Nothing was concluded: every value is emitted in its general form. */
  isOff: boolean;
}

export interface InferOptions {
  /** Leaves every type open: the reference emission, which must give the same output. */
  isOff?: boolean;
  /** Other code may use what the program defines: nothing is concluded from all its calls and stores being known. */
  isOpen?: boolean;
}

/** More rounds than any program of people needs; without an end in sight every type is given up. */
const mostRounds = 60;

export function inferTypes(program: Program, options: InferOptions): Inferred {
  const known = findKnownFunctions(program);
  const world = surveyWorld(program);
  if (options.isOpen === true) world.isClosed = false;
  if (options.isOff === true) return off(program, world);
  const classes = world.isClosed && !program.usesNames ? findKnownClasses(program) : noClasses;
  for (const [body] of classes.byMethod) known.closed.add(body);
  const facts = keepShape(new Facts(known, classes, world, moduleVariables(program)));
  start(program, facts);
  const walk = keepShape(new InferenceWalk(facts));
  for (let round = 0; round < mostRounds; round++) if (!walk.round(program)) return { facts, known, isOff: false };
  return off(program, world);
}

function off(program: Program, world: ReturnType<typeof surveyWorld>): Inferred {
  forget(program);
  const known = { byVariable: new Map(), closed: new Set<FunctionBody>(), calls: new Map() };
  return { facts: new Facts(known, noClasses, world, new Map()), known, isOff: true };
}

function variablesOf(program: Program): Variable[] {
  return program.functions.flatMap((body) => [...body.scope.own.values(), ...body.scope.temporaries]);
}

function start(program: Program, facts: Facts): void {
  for (const variable of variablesOf(program)) variable.type = variable.kind === 'class' || variable.kind === 'name' ? dynType : neverType;
  for (const body of program.functions) {
    body.returnType = body.scope.isGenerator ? dynType : neverType;
    if (body.scope.kind !== 'comprehension') startParameters(body, facts);
    if (body.rest !== null) body.rest.type = dynType;
    if (body.keywordRest !== null) body.keywordRest.type = dynType;
  }
}

function startParameters(body: FunctionBody, facts: Facts): void {
  const shape = facts.classes.byMethod.get(body);
  const isOpen = !facts.known.closed.has(body) || body.scope.isGenerator || (shape !== undefined && (isCalledByRuntime(body.name) || facts.openMethods.has(body.name)));
  for (const entry of [...body.positional, ...body.keywordOnly]) entry.variable.type = isOpen ? dynType : neverType;
  if (shape !== undefined && body.positional.length > 0 && !facts.world.dynamicNames.has(body.name) && !body.scope.isGenerator) body.positional[0].variable.type = facts.joiner.instance(shape.family);
}

/** Every type unknown: always right. */
function forget(program: Program): void {
  for (const variable of variablesOf(program)) variable.type = dynType;
  const visitor: Visitor = {
    expression(node) {
      visitExpression(node, visitor);
      if (node.kind !== 'constant' && !isAlwaysBool(node)) node.type = dynType;
    },
    statement: (node: Statement) => visitStatement(node, visitor),
    body: null,
  };
  for (const body of program.functions) {
    body.returnType = dynType;
    for (const statement of body.body) visitor.statement(statement);
  }
}

/** By its form alone, whatever its parts are. */
function isAlwaysBool(node: Expression): boolean {
  if (node.kind === 'compare') return node.operator === 'is' || node.operator === 'is not' || node.operator === 'in' || node.operator === 'not in';
  return node.kind === 'not' || node.kind === 'truth' || (node.kind === 'intrinsic' && node.type.name === 'bool');
}

/** Variables that only ever hold one module of the library, or one thing out of it (as `module.name`). */
function moduleVariables(program: Program): Map<unknown, string> {
  const found = new Map<unknown, string>();
  const isSteady = (variable: Variable): boolean => variable.assignments === 1 && !variable.isDeleted && (variable.kind === 'local' || variable.kind === 'global');
  const visitor: Visitor = {
    expression() { /* imports are statements */ },
    statement(node) {
      if (node.kind === 'import' && isSteady(node.variable) && !node.moduleName.includes('.')) found.set(node.variable, node.moduleName);
      else if (node.kind === 'importFrom' && node.level === 0) {
        for (const { name, variable } of node.names) if (isSteady(variable)) found.set(variable, `${node.moduleName}.${name}`);
      }
      visitStatement(node, visitor);
    },
    body: null,
  };
  for (const body of program.functions) for (const statement of body.body) visitor.statement(statement);
  return found;
}

