// Asks whether all that can happen to the objects of a program stands in its text. Where a program looks at itself
// (getattr with a computed name, `__dict__`, eval...), nothing is concluded from its stores and calls.

import type { Expression, Program, Statement } from '../../hir/nodes.ts';
import { visitExpression, visitStatement } from './children.ts';
import type { Visitor } from './children.ts';

export interface World {
  isClosed: boolean;
  /** Library code may do arithmetic with objects of the program. */
  isArithmeticOpen: boolean;
  /** Names of attributes that are also reached in ways that are not followed. */
  dynamicNames: Set<string>;
  /** Attributes that a statement stores. */
  storedNames: Set<string>;
}

/** Modules that read and write no attributes of other objects. */
const quietModules = new Set(['math', 'random', 'time', 'sys', 'string', 're', 'json', 'itertools', 'bisect', 'heapq', 'collections', 'functools', 'textwrap', 'decimal', 'fractions', 'statistics', 'datetime', '__future__', 'typing', 'abc', 'enum', 'dataclasses', 'contextlib', 'numbers']);
/** Of these, the ones that do no arithmetic either. */
const plainModules = new Set(['math', 'random', 'time', 'sys', 'string', 're', 'json', 'textwrap', '__future__', 'typing', 'abc', 'enum', 'dataclasses', 'contextlib']);
const summing = new Set(['prod', 'sumprod', 'fsum', 'dist']);

const lookers = new Set(['getattr', 'setattr', 'delattr', 'vars', 'dir', 'globals', 'locals', 'eval', 'exec', 'compile', '__import__', 'type', '__build_class__', 'breakpoint', 'help']);
const arithmetic = new Set(['sum', 'pow', 'divmod', 'round']);

const quietIntrinsics = new Set([
  'isSequence', 'lengthIs', 'lengthAtLeast', 'sequenceItem', 'sequenceItemFromEnd', 'sequenceMiddle', 'isMapping', 'mappingHas', 'mappingGet', 'mappingRest',
  'comprehensionAppend', 'comprehensionAdd', 'comprehensionSet', 'superHere', 'cursor', 'asyncCursor', 'alwaysTrue', 'alwaysBound', 'annotate', 'assertionError',
]);

/** Double-underscore names that ask nothing about how an object is made. */
const quietNames = /^__(?:name|doc|qualname|init|str|repr|eq|ne|lt|le|gt|ge|hash|len|bool|iter|next|enter|exit|call|contains|getitem|setitem|delitem|format|int|float|index|abs|neg|pos|invert|i?(?:add|sub|mul|truediv|floordiv|mod|pow|and|or|xor|lshift|rshift|matmul)|r(?:add|sub|mul|truediv|floordiv|mod|pow|and|or|xor|lshift|rshift|matmul)|divmod|round|reversed|cause|context|traceback|notes)__$/;

export function surveyWorld(program: Program): World {
  const world: World = { isClosed: true, isArithmeticOpen: false, dynamicNames: new Set(), storedNames: new Set() };
  const visitor: Visitor = {
    expression(node: Expression): void {
      switch (node.kind) {
        case 'read': return readName(node, world);
        case 'call': return visitCall(node, world, visitor);
        case 'attribute':
          noteName(node.name, world);
          if (node.name === '__name__' && isTypeCall(node.object)) return visitor.expression(node.object.positional[0].value);
          return visitor.expression(node.object);
        case 'methodCall':
          noteName(node.name, world);
          return visitExpression(node, visitor);
        case 'compare':
          for (const side of [node.left, node.right]) visitor.expression(isTypeCall(side) ? side.positional[0].value : side);
          return;
        case 'intrinsic':
          if (!quietIntrinsics.has(node.name)) world.isClosed = false;
          return visitExpression(node, visitor);
        case 'closure':
          for (const value of [...node.defaults, ...node.keywordDefaults.map((entry) => entry.value)]) visitor.expression(value);
          return;
        default: return visitExpression(node, visitor);
      }
    },
    statement(node: Statement): void {
      if (node.kind === 'storeAttribute') {
        noteName(node.name, world);
        world.storedNames.add(node.name);
      } else if (node.kind === 'deleteAttribute') {
        noteName(node.name, world);
        world.dynamicNames.add(node.name);
      } else if (node.kind === 'import' || node.kind === 'importFrom') noteModule(node, world);
      visitStatement(node, visitor);
    },
    body: null,
  };
  for (const body of program.functions) for (const statement of body.body) visitor.statement(statement);
  return world;
}

function readName(node: Expression & { kind: 'read' }, world: World): void {
  if (node.variable.kind !== 'builtin') return;
  if (lookers.has(node.variable.name)) world.isClosed = false;
  if (arithmetic.has(node.variable.name)) world.isArithmeticOpen = true;
}

function isTypeCall(node: Expression): node is Expression & { kind: 'call' } {
  return node.kind === 'call' && node.callee.kind === 'read' && node.callee.variable.kind === 'builtin' && node.callee.variable.name === 'type' && node.positional.length === 1 && node.keywords.length === 0 && !node.positional[0].isSpread;
}

function visitCall(node: Expression & { kind: 'call' }, world: World, visitor: Visitor): void {
  const { callee } = node;
  const name = callee.kind === 'read' && callee.variable.kind === 'builtin' ? callee.variable.name : '';
  const second = node.positional[1]?.value;
  if ((name === 'getattr' || name === 'setattr' || name === 'delattr') && second?.kind === 'constant' && second.literal === 'str' && !node.positional.some((argument) => argument.isSpread)) {
    noteName(second.value as string, world);
    world.dynamicNames.add(second.value as string);
  } else if (!arithmetic.has(name)) visitor.expression(callee);
  for (const argument of [...node.positional, ...node.keywords]) visitor.expression(argument.value);
}

function noteName(name: string, world: World): void {
  if (name.startsWith('__') && name.endsWith('__') && !quietNames.test(name)) world.isClosed = false;
  if (summing.has(name)) world.isArithmeticOpen = true;
}

function noteModule(node: Statement & { kind: 'import' | 'importFrom' }, world: World): void {
  if (!quietModules.has(node.moduleName)) world.isClosed = false;
  if (!plainModules.has(node.moduleName)) world.isArithmeticOpen = true;
  if (node.kind === 'importFrom') for (const { name } of node.names) noteName(name, world);
}
