// Walks HIR: every expression and statement directly inside another.

import type { Expression, FunctionBody, Statement } from '../../hir/nodes.ts';

export interface Visitor {
  expression(node: Expression): void;
  statement(node: Statement): void;
  /** A function body made here; null leaves it out. */
  body: ((body: FunctionBody) => void) | null;
}

/** Written out case by case: every round of inference passes here for every expression. */
export function visitExpression(node: Expression, visitor: Visitor): void {
  switch (node.kind) {
    case 'constant': case 'read': return;
    case 'assignExpression': case 'yield': case 'yieldFrom': case 'await': return visitor.expression(node.value);
    case 'format':
      visitor.expression(node.value);
      if (node.specification !== null) visitor.expression(node.specification);
      return;
    case 'binary': case 'compare': case 'logical':
      visitor.expression(node.left);
      return visitor.expression(node.right);
    case 'unary': case 'not': case 'truth': return visitor.expression(node.operand);
    case 'choose':
      visitor.expression(node.test);
      visitor.expression(node.whenTrue);
      return visitor.expression(node.whenFalse);
    case 'let':
      visitor.expression(node.value);
      return visitor.expression(node.body);
    case 'call':
      visitor.expression(node.callee);
      for (const argument of node.positional) visitor.expression(argument.value);
      for (const argument of node.keywords) visitor.expression(argument.value);
      return;
    case 'methodCall':
      visitor.expression(node.object);
      for (const argument of node.positional) visitor.expression(argument.value);
      for (const argument of node.keywords) visitor.expression(argument.value);
      return;
    case 'attribute': return visitor.expression(node.object);
    case 'subscript':
      visitor.expression(node.object);
      return visitor.expression(node.index);
    case 'slice':
      if (node.lower !== null) visitor.expression(node.lower);
      if (node.upper !== null) visitor.expression(node.upper);
      if (node.step !== null) visitor.expression(node.step);
      return;
    case 'list': case 'tuple': case 'set':
      for (const element of node.elements) visitor.expression(element.value);
      return;
    case 'dict':
      for (const entry of node.entries) {
        if (entry.key !== null) visitor.expression(entry.key);
        visitor.expression(entry.value);
      }
      return;
    case 'join':
      for (const part of node.parts) visitor.expression(part);
      return;
    case 'closure':
      for (const value of node.defaults) visitor.expression(value);
      for (const entry of node.keywordDefaults) visitor.expression(entry.value);
      for (const entry of node.annotations) visitor.expression(entry.value);
      visitor.body?.(node.body);
      return;
    case 'comprehend':
      visitor.expression(node.source);
      visitor.body?.(node.body);
      return;
    case 'intrinsic':
      for (const argument of node.arguments) visitor.expression(argument);
      return;
    default:
  }
}

export function visitStatement(node: Statement, visitor: Visitor): void {
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
      each(node.whenTrue, visitor);
      return each(node.whenFalse, visitor);
    case 'while':
      visitor.expression(node.test);
      each(node.body, visitor);
      return each(node.orElse, visitor);
    case 'for':
      visitor.expression(node.iterable);
      each(node.body, visitor);
      return each(node.orElse, visitor);
    case 'raise':
      if (node.exception !== null) visitor.expression(node.exception);
      if (node.cause !== null) visitor.expression(node.cause);
      return;
    case 'try':
      each(node.body, visitor);
      for (const handler of node.handlers) {
        if (handler.type !== null) visitor.expression(handler.type);
        each(handler.body, visitor);
      }
      each(node.orElse, visitor);
      return each(node.finalBody, visitor);
    case 'with':
      visitor.expression(node.context);
      return each(node.body, visitor);
    case 'class':
      for (const argument of [...node.positional, ...node.keywords]) visitor.expression(argument.value);
      for (const decorator of node.decorators) visitor.expression(decorator);
      visitor.body?.(node.body);
      return;
    case 'block': return each(node.body, visitor);
    default:
  }
}

function each(statements: Statement[], visitor: Visitor): void {
  for (const statement of statements) visitor.statement(statement);
}
