// Steps that have no syntax of their own.

import type { Expression } from '../../hir/nodes.ts';
import { keptName, raising } from './context.ts';
import type { Emission } from './context.ts';
import { orderedValues } from './keep.ts';
import { variableName } from './names.ts';
import { isFloatList } from './typed-lists.ts';
import { isWalkedInPlace } from './typed-loops.ts';

type Intrinsic = Expression & { kind: 'intrinsic' };

export function intrinsicText(emission: Emission, node: Intrinsic): string {
  switch (node.name) {
    case 'alwaysTrue': return `(${emission.value(node.arguments[0])}, true)`;
    case 'alwaysBound': return `(${emission.value(node.arguments[0])} !== undefined)`;
    case 'superHere': return superText(emission, node);
    case 'classHere': return classText(emission);
    case 'globalNames': return 'namesAround()';
    case 'localNames': return localNamesText(emission, node);
    default:
  }
  if (node.name === 'cursor' && isWalkedInPlace(emission, node.arguments[0].type)) return emission.value(node.arguments[0]);
  if (node.name === 'comprehensionAppend' && isFloatList(emission, node.arguments[0].type)) return `${emission.value(node.arguments[0])}.doubles.push(${emission.float(node.arguments[1])})`;
  const { before, names } = orderedValues(emission, node.arguments);
  const [first, second, third] = names;
  switch (node.name) {
    case 'comprehensionAppend': return `(${before}${first}.items.push(${second}))`;
    case 'comprehensionAdd': return `(${before}${raising(emission, node, `setAdd(${first}, ${second})`)})`;
    case 'comprehensionSet': return `(${before}${raising(emission, node, `dictSet(${first}, ${second}, ${third})`)})`;
    case 'annotate': return `(${before}annotate(${emission.frame.body.scope.kind === 'class' ? 'space' : 'here'}, ${first}, ${second}))`;
    default: return `(${before}${raising(emission, node, `${node.name}(${names.join(', ')})`)})`;
  }
}

/** The class around a method, which the class statement keeps in a variable of its own. */
function classText(emission: Emission): string {
  let { scope } = emission.frame.body;
  while (scope.kind !== 'class' && scope.parent !== null) scope = scope.parent;
  return `q${scope.id}`;
}

/** A variable without a value is left out, so it must not be read the usual way. */
function localNamesText(emission: Emission, node: Intrinsic): string {
  const { kind } = emission.frame.body.scope;
  if (kind === 'module') return 'namesHere()';
  if (kind === 'class') return 'namesOf(space)';
  const parts = node.arguments.map((argument) => {
    if (argument.kind !== 'read') return emission.value(argument);
    return `${variableName(argument.variable)} === undefined ? undefined : ${emission.value({ ...argument, isSurelyBound: true })}`;
  });
  // One dict for each call of the function: what it was given besides stays in it.
  const { frame } = emission;
  frame.localNames ??= keptName(emission);
  return `(${frame.localNames} = localsOf(${frame.localNames}, [${parts.join(', ')}]))`;
}

/** `super()` without arguments: the class around the method and the method's first parameter. */
function superText(emission: Emission, node: Intrinsic): string {
  return raising(emission, node, `makeSuper(${superParts(emission)})`);
}

/** The two things `super()` takes from where it stands. */
export function superParts(emission: Emission): string {
  let { scope } = emission.frame.body;
  while (scope.kind === 'comprehension' && scope.parent !== null) scope = scope.parent;
  const method = scope;
  let owner = scope.parent;
  while (owner !== null && owner.kind !== 'class') owner = owner.parent;
  const self = [...method.own.values()].find((variable) => variable.isParameter);
  return `${owner === null ? 'undefined' : `q${owner.id}`}, ${self === undefined ? 'undefined' : variableName(self)}`;
}
