// Lowers statements.

import type { AnnotatedAssign, AugmentedAssign, ClassDefinition, Expression as TreeExpression, FunctionDefinition, Statement as TreeStatement, Try, With } from '../../ast/nodes.ts';
import type { Expression, FunctionBody, Statement } from '../nodes.ts';
import { privateName } from '../../scopes/private-names.ts';
import { dynType, noneType } from '../types.ts';
import { annotationOf, intrinsic, noneConstant, read, spanOf, temporary, unsupported } from './context.ts';
import type { Lowering } from './context.ts';
import { elementsOf, lowerName } from './expressions.ts';
import { documentationOf, within } from './functions.ts';
import { store, variableOf } from './targets.ts';

export function lowerStatement(node: TreeStatement, lowering: Lowering): Statement[] {
  const span = spanOf(node);
  switch (node.kind) {
    case 'expression':
      if (lowering.isShown && lowering.scope.kind === 'module') return [{ kind: 'evaluate', value: intrinsic('showResult', [lowering.expression(node.value)], node), ...span }];
      if ((node.value.kind === 'string' || node.value.kind === 'constant') && !lowering.hasResult) return [];
      return [{ kind: 'evaluate', value: lowering.expression(node.value), ...span }];
    case 'assign': return lowerAssign(node.targets, node.value, lowering);
    case 'augmentedAssign': return lowerAugmented(node, lowering);
    case 'annotatedAssign': return lowerAnnotated(node, lowering);
    case 'return': return [{ kind: 'return', value: node.value === null ? noneConstant(node) : lowering.expression(node.value), ...span }];
    case 'delete': return node.targets.flatMap((target) => lowerDelete(target, lowering));
    case 'pass':
    case 'global':
    case 'nonlocal': return [];
    case 'break': return [{ kind: 'break', ...span }];
    case 'continue': return [{ kind: 'continue', ...span }];
    case 'raise':
      return [{ kind: 'raise', exception: node.exception === null ? null : lowering.expression(node.exception), cause: node.cause === null ? null : lowering.expression(node.cause), ...span }];
    case 'assert': return [lowerAssert(node.test, node.message, lowering, node)];
    case 'if': return [{ kind: 'if', test: lowering.test(node.test), whenTrue: lowering.statements(node.body), whenFalse: lowering.statements(node.orElse), ...span }];
    case 'while': return [{ kind: 'while', test: lowering.test(node.test), body: lowering.statements(node.body), orElse: lowering.statements(node.orElse), ...span }];
    case 'for': {
      const iterable = lowering.expression(node.iterable);
      const isName = node.target.kind === 'name';
      const variable = node.target.kind === 'name' ? variableOf(node.target.name, lowering) : temporary(lowering);
      const targets = isName ? [] : lowering.assign(node.target, read(variable, node.target));
      return [{ kind: 'for', variable, iterable, body: [...targets, ...lowering.statements(node.body)], orElse: lowering.statements(node.orElse), isAsync: node.isAsync, ...span }];
    }
    case 'try': return [lowerTry(node, lowering)];
    case 'with': return lowerWith(node, lowering);
    case 'match': return lowering.match(node);
    case 'functionDefinition': return lowerFunction(node, lowering);
    case 'classDefinition': return [lowerClass(node, lowering)];
    case 'import':
      return node.names.map((alias) => ({
        kind: 'import', moduleName: alias.name, variable: variableOf(alias.asName?.name ?? alias.name.split('.')[0], lowering), bindsTop: alias.asName === null, ...spanOf(alias),
      }));
    case 'importFrom': {
      const isStar = node.names.some((alias) => alias.name === '*');
      if (isStar && lowering.scope.kind !== 'module') unsupported('`import *` inside a function or class', node);
      const names = isStar ? [] : node.names.map((alias) => ({ name: alias.name, variable: variableOf(alias.asName?.name ?? alias.name, lowering) }));
      return [{ kind: 'importFrom', moduleName: node.module ?? '', level: node.level, names, isStar, ...span }];
    }
    default: return unsupported('this piece of text', node);
  }
}

function lowerAssign(targets: TreeExpression[], valueNode: TreeExpression, lowering: Lowering): Statement[] {
  const value = lowering.expression(valueNode);
  if (targets.length === 1) return lowering.assign(targets[0], value);
  const variable = temporary(lowering);
  return [store(variable, value, valueNode), ...targets.flatMap((target) => lowering.assign(target, read(variable, valueNode)))];
}

/** The parts of the target are evaluated once. */
function lowerAugmented(node: AugmentedAssign, lowering: Lowering): Statement[] {
  const span = spanOf(node);
  const { target } = node;
  const combine = (left: Expression): Expression => (
    { kind: 'binary', operator: node.operator, left, right: lowering.expression(node.value), isInPlace: true, type: dynType, ...span }
  );
  if (target.kind === 'name') {
    const value = combine(lowerName(target.name, lowering, target));
    return [store(variableOf(target.name, lowering), value, span)];
  }
  if (target.kind === 'attribute') {
    const object = temporary(lowering);
    const name = privateName(target.name.name, lowering.className);
    const keep = store(object, lowering.expression(target.value), target.value);
    const value = combine({ kind: 'attribute', object: read(object, target.value), name, type: dynType, ...spanOf(target) });
    return [keep, { kind: 'storeAttribute', object: read(object, target.value), name, value, ...span }];
  }
  if (target.kind === 'subscript') {
    const object = temporary(lowering);
    const index = temporary(lowering);
    const keep = [store(object, lowering.expression(target.value), target.value), store(index, lowering.expression(target.index), target.index)];
    const value = combine({ kind: 'subscript', object: read(object, target.value), index: read(index, target.index), type: dynType, ...spanOf(target) });
    return [...keep, { kind: 'storeSubscript', object: read(object, target.value), index: read(index, target.index), value, ...span }];
  }
  return unsupported('this kind of assignment target', target);
}

/** Annotations of a class body are kept, in order, for those who ask; elsewhere only evaluated where Python does. */
function lowerAnnotated({ target, annotation, value, isParenthesized }: AnnotatedAssign, lowering: Lowering): Statement[] {
  const statements: Statement[] = value === null ? [] : lowering.assign(target, lowering.expression(value));
  const { kind } = lowering.scope;
  if (kind !== 'class' && kind !== 'module') return statements;
  let note = annotationOf(annotation, lowering);
  if (target.kind === 'name' && !isParenthesized && (kind === 'class' || lowering.usesNames)) {
    const name = { ...noneConstant(target), value: privateName(target.name, lowering.className), literal: 'str' as const };
    note = intrinsic('annotate', [name, note], annotation);
  }
  return [...statements, { kind: 'evaluate', value: note, ...spanOf(annotation) }];
}

function lowerDelete(target: TreeExpression, lowering: Lowering): Statement[] {
  const span = spanOf(target);
  switch (target.kind) {
    case 'name': {
      const variable = variableOf(target.name, lowering);
      variable.isDeleted = true;
      return [{ kind: 'deleteVariable', variable, ...span }];
    }
    case 'attribute': return [{ kind: 'deleteAttribute', object: lowering.expression(target.value), name: privateName(target.name.name, lowering.className), ...span }];
    case 'subscript': return [{ kind: 'deleteSubscript', object: lowering.expression(target.value), index: lowering.expression(target.index), ...span }];
    case 'tuple':
    case 'list': return target.elements.flatMap((element) => lowerDelete(element, lowering));
    default: return unsupported('this kind of del target', target);
  }
}

function lowerAssert(test: TreeExpression, message: TreeExpression | null, lowering: Lowering, span: TreeStatement): Statement {
  const exception = intrinsic('assertionError', message === null ? [] : [lowering.expression(message)], span);
  return { kind: 'if', test: lowering.test(test), whenTrue: [], whenFalse: [{ kind: 'raise', exception, cause: null, ...spanOf(test) }], ...spanOf(span) };
}

function lowerTry(node: Try, lowering: Lowering): Statement {
  return {
    kind: 'try',
    body: lowering.statements(node.body),
    handlers: node.handlers.map((handler) => {
      const variable = handler.name === null ? null : variableOf(handler.name.name, lowering);
      if (variable !== null) variable.isDeleted = true;
      return { type: handler.type === null ? null : lowering.expression(handler.type), variable, body: lowering.statements(handler.body), ...spanOf(handler) };
    }),
    orElse: lowering.statements(node.orElse),
    finalBody: lowering.statements(node.finalBody),
    isGroup: node.isGroup,
    ...spanOf(node),
  };
}

function lowerWith(node: With, lowering: Lowering): Statement[] {
  const nest = (position: number): Statement[] => {
    if (position === node.items.length) return lowering.statements(node.body);
    const item = node.items[position];
    const context = lowering.expression(item.context);
    const result = temporary(lowering);
    const targets = item.target === null ? [] : lowering.assign(item.target, read(result, item.target));
    return [{ kind: 'with', context, result, body: [...targets, ...nest(position + 1)], isAsync: node.isAsync, ...spanOf(node), start: item.start, end: item.end }];
  };
  return nest(0);
}

function lowerFunction(node: FunctionDefinition, lowering: Lowering): Statement[] {
  const decorators = node.decorators.map((decorator) => ({ value: lowering.expression(decorator), variable: temporary(lowering), node: decorator }));
  const kept = decorators.map((decorator) => store(decorator.variable, decorator.value, decorator.node));
  let value: Expression = lowering.closure(node);
  for (const { variable, node: decorator } of decorators.toReversed()) {
    value = { kind: 'call', callee: read(variable, decorator), positional: [{ value, isSpread: false }], keywords: [], type: dynType, ...spanOf(decorator) };
  }
  return [...kept, store(variableOf(node.name.name, lowering), value, node)];
}

function lowerClass(node: ClassDefinition, lowering: Lowering): Statement {
  const decorators = node.decorators.map((decorator) => lowering.expression(decorator));
  const plain = node.arguments.filter((argument) => argument.name === null && argument.star !== 2);
  const positional = elementsOf(plain.map((argument) => (argument.star === 1 ? { kind: 'starred', value: argument.value, ...spanOf(argument) } : argument.value)), lowering);
  const keywords = node.arguments.filter((argument) => !plain.includes(argument)).map((argument) => ({ name: argument.name?.name ?? null, value: lowering.expression(argument.value) }));
  const scope = lowering.resolver.scopeOf(node);
  const body: FunctionBody = {
    id: lowering.functions.length, scope, name: scope.name, qualifiedName: scope.qualifiedName, positionalOnly: 0, positional: [], rest: null, keywordOnly: [], keywordRest: null,
    body: [], documentation: documentationOf(node.body), returnType: noneType, span: spanOf(node),
  };
  lowering.functions.push(body);
  body.body = within(lowering, scope, () => lowering.statements(node.body), node.name.name);
  return { kind: 'class', variable: variableOf(node.name.name, lowering), name: node.name.name, positional, keywords, decorators, body, ...spanOf(node) };
}

