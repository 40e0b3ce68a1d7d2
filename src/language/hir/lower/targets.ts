// Lowers assignment targets: names, attributes, subscripts, and taking values apart.

import type { Expression as TreeExpression, Span } from '../../ast/nodes.ts';
import type { Expression, Statement } from '../nodes.ts';
import { privateName } from '../../scopes/private-names.ts';
import type { Variable } from '../variables.ts';
import { noteWrite, read, spanOf, temporary, unsupported } from './context.ts';
import type { Lowering } from './context.ts';

export function lowerAssignment(target: TreeExpression, value: Expression, lowering: Lowering): Statement[] {
  switch (target.kind) {
    case 'name': return [store(variableOf(target.name, lowering), value, target)];
    case 'attribute': {
      const kept = keep(value, lowering, target);
      return [...kept.before, { kind: 'storeAttribute', object: lowering.expression(target.value), name: privateName(target.name.name, lowering.className), value: kept.value, ...spanOf(target) }];
    }
    case 'subscript': {
      const kept = keep(value, lowering, target);
      return [...kept.before, { kind: 'storeSubscript', object: lowering.expression(target.value), index: lowering.expression(target.index), value: kept.value, ...spanOf(target) }];
    }
    case 'tuple':
    case 'list': return unpack(target.elements, value, lowering, target);
    default: return unsupported('this kind of assignment target', target);
  }
}

/** The variable an assignment to a name writes. */
export function variableOf(name: string, lowering: Lowering): Variable {
  const { variable } = lowering.resolver.resolve(privateName(name, lowering.className), lowering.scope);
  noteWrite(lowering, variable);
  return variable;
}

export function store(variable: Variable, value: Expression, span: Span): Statement {
  return { kind: 'store', variable, value, ...spanOf(span) };
}

/** The value is evaluated before the parts of its target. */
function keep(value: Expression, lowering: Lowering, span: Span): { before: Statement[]; value: Expression } {
  if (value.kind === 'constant' || (value.kind === 'read' && value.variable.kind === 'temporary')) return { before: [], value };
  const variable = temporary(lowering);
  return { before: [store(variable, value, span)], value: read(variable, value) };
}

function unpack(elements: TreeExpression[], value: Expression, lowering: Lowering, span: Span): Statement[] {
  const starIndex = elements.findIndex((element) => element.kind === 'starred');
  const targets = elements.map((element) => (element.kind === 'starred' ? element.value : element));
  if (starIndex < 0 && value.kind === 'tuple' && value.elements.length === targets.length && value.elements.every((element) => !element.isSpread)) {
    return unpackDisplay(targets, value.elements.map((element) => element.value), lowering, span);
  }
  // A target such as `a[i]` must be evaluated before a later target changes `i`.
  const isDirect = targets.every((target) => target.kind === 'name');
  const variables = targets.map((target) => (isDirect && target.kind === 'name' ? variableOf(target.name, lowering) : temporary(lowering)));
  const before: Statement = { kind: 'unpack', value, variables, starIndex, ...spanOf(span) };
  if (isDirect) return [before];
  return [before, ...targets.flatMap((target, position) => lowering.assign(target, read(variables[position], target)))];
}

/** `a, b = b, a` needs no tuple: every value first, then every target. */
function unpackDisplay(targets: TreeExpression[], values: Expression[], lowering: Lowering, span: Span): Statement[] {
  const statements: Statement[] = [];
  const kept = values.map((value) => {
    if (value.kind === 'constant') return value;
    const variable = temporary(lowering);
    statements.push(store(variable, value, span));
    return read(variable, value);
  });
  targets.forEach((target, position) => statements.push(...lowering.assign(target, kept[position])));
  return statements;
}
