// Walks HIR: every expression and statement directly inside another.

import type { Expression, FunctionBody, Statement } from '../../hir/nodes.ts';

export interface Visitor {
  expression(node: Expression): void;
  statement(node: Statement): void;
  /** A function body made here; null leaves it out. */
  body: ((body: FunctionBody) => void) | null;
}

export function visitExpression(node: Expression, visitor: Visitor): void {
  const all = (nodes: readonly (Expression | null)[]): void => {
    for (const child of nodes) if (child !== null) visitor.expression(child);
  };
  switch (node.kind) {
    case 'assignExpression': case 'format': case 'yield': case 'yieldFrom': case 'await':
      visitor.expression(node.value);
      if (node.kind === 'format' && node.specification !== null) visitor.expression(node.specification);
      return;
    case 'binary': case 'compare': case 'logical': return all([node.left, node.right]);
    case 'unary': case 'not': case 'truth': return visitor.expression(node.operand);
    case 'choose': return all([node.test, node.whenTrue, node.whenFalse]);
    case 'let': return all([node.value, node.body]);
    case 'call': return all([node.callee, ...node.positional.map((argument) => argument.value), ...node.keywords.map((argument) => argument.value)]);
    case 'methodCall': return all([node.object, ...node.positional.map((argument) => argument.value), ...node.keywords.map((argument) => argument.value)]);
    case 'attribute': return visitor.expression(node.object);
    case 'subscript': return all([node.object, node.index]);
    case 'slice': return all([node.lower, node.upper, node.step]);
    case 'list': case 'tuple': case 'set': return all(node.elements.map((element) => element.value));
    case 'dict': return all(node.entries.flatMap((entry) => [entry.key, entry.value]));
    case 'join': return all(node.parts);
    case 'closure':
      all([...node.defaults, ...node.keywordDefaults.map((entry) => entry.value), ...node.annotations.map((entry) => entry.value)]);
      visitor.body?.(node.body);
      return;
    case 'comprehend':
      visitor.expression(node.source);
      visitor.body?.(node.body);
      return;
    case 'intrinsic': return all(node.arguments);
    default:
  }
}

export function visitStatement(node: Statement, visitor: Visitor): void {
  const each = (statements: Statement[]): void => {
    for (const statement of statements) visitor.statement(statement);
  };
  switch (node.kind) {
    case 'evaluate': case 'store': case 'unpack': case 'return': return visitor.expression(node.value);
    case 'storeAttribute':
      visitor.expression(node.object);
      return visitor.expression(node.value);
    case 'storeSubscript':
      visitor.expression(node.object);
      visitor.expression(node.index);
      return visitor.expression(node.value);
    case 'deleteAttribute': return visitor.expression(node.object);
    case 'deleteSubscript':
      visitor.expression(node.object);
      return visitor.expression(node.index);
    case 'if':
      visitor.expression(node.test);
      each(node.whenTrue);
      return each(node.whenFalse);
    case 'while':
      visitor.expression(node.test);
      each(node.body);
      return each(node.orElse);
    case 'for':
      visitor.expression(node.iterable);
      each(node.body);
      return each(node.orElse);
    case 'raise':
      if (node.exception !== null) visitor.expression(node.exception);
      if (node.cause !== null) visitor.expression(node.cause);
      return;
    case 'try':
      each(node.body);
      for (const handler of node.handlers) {
        if (handler.type !== null) visitor.expression(handler.type);
        each(handler.body);
      }
      each(node.orElse);
      return each(node.finalBody);
    case 'with':
      visitor.expression(node.context);
      return each(node.body);
    case 'class':
      for (const argument of [...node.positional, ...node.keywords]) visitor.expression(argument.value);
      for (const decorator of node.decorators) visitor.expression(decorator);
      visitor.body?.(node.body);
      return;
    case 'block': return each(node.body);
    default:
  }
}
