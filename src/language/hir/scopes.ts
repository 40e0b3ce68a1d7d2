// Finds the scopes of a program and the names each one owns: Python's rules, before anything is lowered.
// What a name in an expression refers to is answered by `resolve` in ./resolve.ts.

import type { AnyNode, Comprehension, Expression, FunctionDefinition, Lambda, Module, Parameters, Pattern, Span } from '../ast/nodes.ts';
import { privateName } from './private-names.ts';
import { dynType } from './types.ts';
import type { Scope, ScopeKind, Variable } from './variables.ts';

export interface ScopeTree {
  module: Scope;
  /** The scope a function, lambda, class or comprehension node opens. */
  byNode: Map<Span, Scope>;
}

export function collectScopes(module: Module): ScopeTree {
  const byNode = new Map<Span, Scope>();
  const ids = { scope: 0, variable: 0 };

  function open(kind: ScopeKind, name: string, parent: Scope | null): Scope {
    const prefix = parent === null || parent.kind === 'module' ? '' : `${parent.qualifiedName}.${parent.kind === 'class' ? '' : '<locals>.'}`;
    return { kind, name, qualifiedName: prefix + name, parent, own: new Map(), temporaries: [], globals: new Set(), nonlocals: new Set(), isGenerator: false, isAsync: false, id: ids.scope++ };
  }

  const moduleScope = open('module', '<module>', null);

  function bind(scope: Scope, written: string, className: string | null, isParameter = false): Variable | null {
    const name = privateName(written, className);
    if (scope.globals.has(name)) return addVariable(moduleScope, name, false);
    if (scope.nonlocals.has(name)) return null;
    return addVariable(scope, name, isParameter);
  }

  function addVariable(scope: Scope, name: string, isParameter: boolean): Variable {
    let variable = scope.own.get(name);
    if (variable === undefined) {
      const kind = scope.kind === 'module' ? 'global' : scope.kind === 'class' ? 'class' : 'local';
      variable = { name, kind, scope, isCaptured: false, isWrittenInside: false, isParameter, isDeleted: false, assignments: 0, type: dynType, id: ids.variable++ };
      scope.own.set(name, variable);
    }
    return variable;
  }

  /** `global` and `nonlocal` hold for the whole scope, so they are read before its other statements. */
  function declare(scope: Scope, nodes: AnyNode[]): void {
    for (const node of nodes) {
      if (node.kind === 'global') for (const { name } of node.names) scope.globals.add(name);
      else if (node.kind === 'nonlocal') for (const { name } of node.names) scope.nonlocals.add(name);
      else if (node.kind !== 'functionDefinition' && node.kind !== 'classDefinition') declare(scope, childNodes(node));
    }
  }

  function visitAll(nodes: readonly (AnyNode | null)[], scope: Scope, className: string | null): void {
    for (const node of nodes) if (node !== null) visit(node, scope, className);
  }

  function visit(node: AnyNode, scope: Scope, className: string | null): void {
    switch (node.kind) {
      case 'functionDefinition':
        bind(scope, node.name.name, className);
        return visitFunction(node, scope, className);
      case 'lambda': return visitFunction(node, scope, className);
      case 'classDefinition': {
        bind(scope, node.name.name, className);
        visitAll([...node.decorators, ...node.arguments.map((argument) => argument.value)], scope, className);
        const inner = open('class', node.name.name, scope);
        byNode.set(node, inner);
        declare(inner, node.body);
        return visitAll(node.body, inner, node.name.name);
      }
      case 'comprehension': return visitComprehension(node, scope, className);
      case 'assign': for (const target of node.targets) bindTarget(target, scope, className); break;
      case 'augmentedAssign': bindTarget(node.target, scope, className); break;
      case 'annotatedAssign': bindTarget(node.target, scope, className); break;
      case 'for': bindTarget(node.target, scope, className); break;
      case 'withItem': if (node.target !== null) bindTarget(node.target, scope, className); break;
      case 'delete': for (const target of node.targets) bindTarget(target, scope, className); break;
      case 'exceptHandler': if (node.name !== null) bind(scope, node.name.name, className); break;
      case 'import': for (const alias of node.names) bind(scope, alias.asName?.name ?? alias.name.split('.')[0], className); break;
      case 'importFrom': for (const alias of node.names) if (alias.name !== '*') bind(scope, alias.asName?.name ?? alias.name, className); break;
      case 'namedExpression': bind(walrusScope(scope), node.target.name, className); break;
      case 'asPattern': case 'starPattern': if (node.name !== null) bind(scope, node.name.name, className); break;
      case 'mappingPattern': if (node.rest !== null) bind(scope, node.rest.name, className); break;
      case 'yield': case 'yieldFrom': nearestFunction(scope).isGenerator = true; break;
      default:
    }
    visitAll(childNodes(node), scope, className);
  }

  function visitFunction(node: FunctionDefinition | Lambda, scope: Scope, className: string | null): void {
    if (node.kind === 'functionDefinition') visitAll([...node.decorators, node.returns], scope, className);
    for (const parameter of allParameters(node.parameters)) visitAll([parameter.annotation, parameter.default], scope, className);
    const isLambda = node.kind === 'lambda';
    const inner = open(isLambda ? 'lambda' : 'function', isLambda ? '<lambda>' : node.name.name, scope);
    inner.isAsync = !isLambda && node.isAsync;
    byNode.set(node, inner);
    const body: AnyNode[] = isLambda ? [node.body] : node.body;
    for (const parameter of allParameters(node.parameters)) bind(inner, parameter.name.name, className, true);
    declare(inner, body);
    visitAll(body, inner, className);
  }

  function visitComprehension(node: Comprehension, scope: Scope, className: string | null): void {
    const inner = open('comprehension', node.shape === 'generator' ? '<genexpr>' : `<${node.shape}comp>`, scope);
    byNode.set(node, inner);
    node.clauses.forEach((clause, position) => {
      visit(clause.iterable, position === 0 ? scope : inner, className);
      bindTarget(clause.target, inner, className);
      visitAll([clause.target, ...clause.conditions], inner, className);
    });
    visitAll([node.key, node.element], inner, className);
  }

  function bindTarget(target: Expression, scope: Scope, className: string | null): void {
    if (target.kind === 'name') bind(scope, target.name, className);
    else if (target.kind === 'tuple' || target.kind === 'list') for (const element of target.elements) bindTarget(element, scope, className);
    else if (target.kind === 'starred') bindTarget(target.value, scope, className);
  }

  declare(moduleScope, module.body);
  visitAll(module.body, moduleScope, null);
  return { module: moduleScope, byNode };
}

export function allParameters(parameters: Parameters): Parameters['positional'] {
  return [...parameters.positionalOnly, ...parameters.positional, ...(parameters.rest === null ? [] : [parameters.rest]), ...parameters.keywordOnly,
    ...(parameters.keywordRest === null ? [] : [parameters.keywordRest])];
}

/** A walrus inside a comprehension binds in the function around it. */
export function walrusScope(scope: Scope): Scope {
  let current = scope;
  while (current.kind === 'comprehension' && current.parent !== null) current = current.parent;
  return current;
}

function nearestFunction(scope: Scope): Scope {
  let current = scope;
  while (current.kind === 'comprehension' && current.parent !== null) current = current.parent;
  return current;
}

/** The nodes directly inside a node, in the order of its fields. */
function childNodes(node: AnyNode | Pattern): AnyNode[] {
  const found: AnyNode[] = [];
  for (const value of Object.values(node) as unknown[]) {
    if (Array.isArray(value)) for (const entry of value) addNode(entry, found);
    else addNode(value, found);
  }
  return found;
}

function addNode(value: unknown, found: AnyNode[]): void {
  if (typeof value !== 'object' || value === null) return;
  if ('kind' in value) found.push(value as AnyNode);
  else if ('pattern' in value) found.push((value as { pattern: AnyNode }).pattern);
}
