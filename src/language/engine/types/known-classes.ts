// The classes of a program of which everything is known: one class statement, plain bases, no hooks, and a name that is only
// ever called, asked for an attribute or extended. Their instances come from nowhere but calls of that name.

import type { Expression, FunctionBody, Program, Statement } from '../../hir/nodes.ts';
import type { ClassMark } from '../../hir/types.ts';
import { builtins } from '../runtime/define.ts';
import type { Variable } from '../../hir/variables.ts';
import { visitExpression, visitStatement } from './children.ts';
import type { Visitor } from './children.ts';

type ClassStatement = Statement & { kind: 'class' };

export interface ClassShape extends ClassMark {
  readonly name: string;
  readonly statement: ClassStatement;
  readonly bases: ClassShape[];
  /** Itself first. */
  order: ClassShape[];
  /** It and every class that has it in its order. */
  readonly family: ClassShape[];
  /** Plain functions of the class body. */
  readonly methods: Map<string, FunctionBody>;
  /** Every other name that the class body binds. */
  readonly others: Set<string>;
}

export interface KnownClasses {
  byVariable: Map<Variable, ClassShape>;
  byMethod: Map<FunctionBody, ClassShape>;
  /** Class bodies of all classes, known or not. */
  all: ClassShape[];
}

export const noClasses: KnownClasses = { byVariable: new Map(), byMethod: new Map(), all: [] };

/** With these in its body a class decides for itself what its attributes or instances are. */
const hooks = new Set([
  '__new__', '__getattr__', '__getattribute__', '__setattr__', '__delattr__', '__slots__', '__init_subclass__', '__class_getitem__', '__set_name__', '__get__', '__set__', '__delete__', '__del__',
  '__dict__', '__class__', '__match_args__', '__instancecheck__', '__subclasscheck__', '__prepare__', '__mro_entries__', '__weakref__', '__reduce__', '__reduce_ex__', '__getstate__', '__setstate__', '__copy__', '__deepcopy__',
]);

export function findKnownClasses(program: Program): KnownClasses {
  const statements: ClassStatement[] = [];
  const escaped = new Set<Variable>();
  const scan = scanner(statements, escaped);
  for (const body of program.functions) for (const statement of body.body) scan.statement(statement);
  const shapes = new Map<Variable, ClassShape>();
  for (const statement of statements) {
    const shape = shapeOf(statement, shapes.size, shapes);
    if (shape !== null && !escaped.has(statement.variable) && !meansBuiltin(statement.variable)) shapes.set(statement.variable, shape);
  }
  dropUnsure(statements, shapes);
  const byMethod = new Map<FunctionBody, ClassShape>();
  for (const shape of shapes.values()) {
    for (const base of shape.order) base.family.push(shape);
    for (const body of shape.methods.values()) byMethod.set(body, shape);
  }
  return { byVariable: shapes, byMethod, all: [...shapes.values()] };
}

/** Before it is given a value, a global with the name of a builtin means the builtin. */
function meansBuiltin(variable: Variable): boolean {
  return variable.kind === 'global' && builtins.has(variable.name);
}

/** A class that an unknown class extends has instances that are not its own, so it is unknown too. */
function dropUnsure(statements: ClassStatement[], shapes: Map<Variable, ClassShape>): void {
  for (let isDone = false; !isDone;) {
    isDone = true;
    for (const statement of statements) {
      const shape = shapes.get(statement.variable);
      const bases = statement.positional.map((base) => (base.value.kind === 'read' ? base.value.variable : null));
      const isKnown = shape?.statement === statement && bases.every((base) => base !== null && (isObject(base) || shapes.has(base))) && order(shape, bases, shapes);
      if (isKnown) continue;
      isDone = !shapes.delete(statement.variable) && isDone;
      for (const base of bases) if (base !== null && shapes.delete(base)) isDone = false;
    }
  }
}

function order(shape: ClassShape, bases: (Variable | null)[], shapes: Map<Variable, ClassShape>): boolean {
  shape.bases.length = 0;
  for (const base of bases) {
    const found = base === null ? undefined : shapes.get(base);
    if (found !== undefined) shape.bases.push(found);
  }
  if (shape.bases.length === 0) shape.order = [shape];
  else if (shape.bases.length === 1) shape.order = [shape, ...shape.bases[0].order];
  else return false;
  return true;
}

function isObject(variable: Variable): boolean {
  return variable.kind === 'builtin' && variable.name === 'object';
}

function shapeOf(statement: ClassStatement, number: number, known: Map<Variable, ClassShape>): ClassShape | null {
  const { variable } = statement;
  if (known.has(variable) || variable.assignments !== 1 || variable.isDeleted || (variable.kind !== 'local' && variable.kind !== 'global')) return null;
  if (statement.decorators.length > 0 || statement.keywords.length > 0 || statement.positional.some((base) => base.isSpread || base.value.kind !== 'read')) return null;
  const methods = new Map<string, FunctionBody>();
  const others = new Set<string>();
  for (const inner of statement.body.body) {
    if (inner.kind !== 'store' || inner.variable.kind !== 'class' || inner.value.kind !== 'closure') continue;
    if (inner.variable.assignments === 1 && !inner.variable.isDeleted) methods.set(inner.variable.name, inner.value.body);
  }
  for (const name of statement.body.scope.own.keys()) {
    if (hooks.has(name)) return null;
    if (!methods.has(name)) others.add(name);
  }
  // Its class methods get the class as a value.
  if (statement.body.scope.bindings.has('classmethod')) return null;
  return { number, name: statement.name, statement, bases: [], order: [], family: [], methods, others };
}

/** Collects class statements, and variables read as values: not called, extended, or asked for an attribute. */
function scanner(statements: ClassStatement[], escaped: Set<Variable>): Visitor {
  const skip = (node: Expression): void => {
    if (node.kind !== 'read') visitor.expression(node);
  };
  /** The class or a tuple of classes that something is compared with. */
  const test = (node: Expression): void => {
    if (node.kind === 'tuple') for (const element of node.elements) skip(element.value);
    else skip(node);
  };
  const visitor: Visitor = {
    expression(node) {
      switch (node.kind) {
        case 'read': escaped.add(node.variable); return;
        case 'call': {
          const { callee } = node;
          skip(callee);
          const isTest = callee.kind === 'read' && callee.variable.kind === 'builtin' && (callee.variable.name === 'isinstance' || callee.variable.name === 'issubclass');
          node.positional.forEach((argument, at) => (isTest && at === 1 && !argument.isSpread ? test(argument.value) : visitor.expression(argument.value)));
          for (const argument of node.keywords) visitor.expression(argument.value);
          return;
        }
        case 'methodCall':
          skip(node.object);
          for (const argument of [...node.positional, ...node.keywords]) visitor.expression(argument.value);
          return;
        case 'attribute': return skip(node.object);
        case 'compare':
          if (node.operator !== 'is' && node.operator !== 'is not') return visitExpression(node, visitor);
          skip(node.left);
          return skip(node.right);
        case 'closure':
          for (const value of [...node.defaults, ...node.keywordDefaults.map((entry) => entry.value)]) visitor.expression(value);
          return;
        case 'intrinsic':
          if (node.name === 'annotate') return;
          return visitExpression(node, visitor);
        default: return visitExpression(node, visitor);
      }
    },
    statement(node) {
      if (node.kind === 'class') {
        statements.push(node);
        for (const base of node.positional) skip(base.value);
        for (const argument of [...node.keywords.map((keyword) => keyword.value), ...node.decorators]) visitor.expression(argument);
        return;
      }
      // An annotation: evaluated and forgotten.
      if (node.kind === 'evaluate' && (node.value.kind === 'read' || (node.value.kind === 'subscript' && node.value.object.kind === 'read' && node.value.object.variable.kind === 'builtin'))) return;
      visitStatement(node, visitor);
    },
    body: null,
  };
  return visitor;
}
