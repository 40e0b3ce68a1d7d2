// The parts of a node in the order of the text. Everything that walks trees without caring for each
// kind uses this: depth, search, checks, tests.

import type { AnyNode } from './nodes.ts';

/** Calls `visit` for each node directly inside another one. */
export function forEachChild(node: AnyNode, visit: (child: AnyNode) => void): void {
  const each = (nodes: readonly AnyNode[]): void => {
    for (const child of nodes) visit(child);
  };
  const maybe = (child: AnyNode | null): void => {
    if (child !== null) visit(child);
  };
  switch (node.kind) {
    case 'module': return each(node.body);
    case 'expression': case 'return': return maybe(node.value);
    case 'assign': each(node.targets); return visit(node.value);
    case 'augmentedAssign': visit(node.target); return visit(node.value);
    case 'annotatedAssign': visit(node.target); visit(node.annotation); return maybe(node.value);
    case 'delete': return each(node.targets);
    case 'raise': maybe(node.exception); return maybe(node.cause);
    case 'global': case 'nonlocal': return each(node.names);
    case 'assert': visit(node.test); return maybe(node.message);
    case 'import': case 'importFrom': return each(node.names);
    case 'alias': return maybe(node.asName);
    case 'if': case 'while': visit(node.test); each(node.body); return each(node.orElse);
    case 'for': visit(node.target); visit(node.iterable); each(node.body); return each(node.orElse);
    case 'try': each(node.body); each(node.handlers); each(node.orElse); return each(node.finalBody);
    case 'exceptHandler': maybe(node.type); maybe(node.name); return each(node.body);
    case 'with': each(node.items); return each(node.body);
    case 'withItem': visit(node.context); return maybe(node.target);
    case 'match': visit(node.subject); return each(node.cases);
    case 'matchCase': visit(node.pattern); maybe(node.guard); return each(node.body);
    case 'functionDefinition':
      each(node.decorators); visit(node.name); visit(node.parameters); maybe(node.returns);
      return each(node.body);
    case 'classDefinition': each(node.decorators); visit(node.name); each(node.arguments); return each(node.body);
    case 'errorStatement': case 'errorExpression': return each(node.parts);
    case 'formattedString': return each(node.parts);
    case 'replacement': visit(node.value); return maybe(node.format);
    case 'list': case 'tuple': case 'set': return each(node.elements);
    case 'dict': return each(node.entries);
    case 'dictEntry': maybe(node.key); return visit(node.value);
    case 'comprehension': maybe(node.key); visit(node.element); return each(node.clauses);
    case 'comprehensionClause': visit(node.target); visit(node.iterable); return each(node.conditions);
    case 'call': visit(node.callee); return each(node.arguments);
    case 'argument': maybe(node.name); return visit(node.value);
    case 'attribute': visit(node.value); return visit(node.name);
    case 'subscript': visit(node.value); return visit(node.index);
    case 'slice': maybe(node.lower); maybe(node.upper); return maybe(node.step);
    case 'binary': visit(node.left); return visit(node.right);
    case 'unary': return visit(node.operand);
    case 'boolean': return each(node.values);
    case 'compare': visit(node.left); return each(node.comparators);
    case 'conditional': visit(node.body); visit(node.test); return visit(node.orElse);
    case 'lambda': visit(node.parameters); return visit(node.body);
    case 'starred': case 'await': case 'yieldFrom': return visit(node.value);
    case 'yield': return maybe(node.value);
    case 'namedExpression': visit(node.target); return visit(node.value);
    case 'parameters':
      each(node.positionalOnly); each(node.positional); maybe(node.rest); each(node.keywordOnly);
      return maybe(node.keywordRest);
    case 'parameter': visit(node.name); maybe(node.annotation); return maybe(node.default);
    case 'valuePattern': return visit(node.value);
    case 'sequencePattern': case 'orPattern': return each(node.patterns);
    case 'mappingPattern':
      for (let index = 0; index < node.keys.length; index += 1) {
        visit(node.keys[index]);
        maybe(node.patterns[index] ?? null);
      }
      return maybe(node.rest);
    case 'classPattern':
      visit(node.class); each(node.patterns);
      for (const keyword of node.keywords) { visit(keyword.name); visit(keyword.pattern); }
      return;
    case 'starPattern': return maybe(node.name);
    case 'asPattern': maybe(node.pattern); return maybe(node.name);
    case 'pass': case 'break': case 'continue': case 'name': case 'number': case 'string': case 'bytes':
    case 'constant': case 'singletonPattern': case 'errorPattern': return;
  }
}
