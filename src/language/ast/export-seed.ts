// The syntax tree in the encoding of the V2.0 reference: a program with a body of nodes, each
// `{kind, value, children, lineno, col_offset}` plus what its kind needs. `children` holds the main block.

import { seedArguments, seedMaybe, seedOperator, seedParameters, seedValue, type SeedValue } from './export-seed-values.ts';
import { seedPattern } from './export-seed-patterns.ts';
import type { LineTable } from './line-table.ts';
import type {
  ClassDefinition, ExceptHandler, For, FunctionDefinition, If, ImportAlias, Match, MatchCase, Module, Statement, Try, While, With, WithItem,
} from './nodes.ts';

export interface SeedNode {
  kind: string;
  value: SeedValue;
  children: SeedNode[];
  /** From 1. */
  lineno: number;
  /** From 0, in code points. */
  col_offset: number;
  [field: string]: SeedValue | SeedNode[];
}

export interface SeedProgram {
  kind: 'program';
  body: SeedNode[];
}

/**
 * The tree of a program as plain JSON.
 *
 * @example
 * exportSeedTree(parseProgram('x = 42')).body[0].targets; // [{ var: 'x' }]
 */
export function exportSeedTree(parsed: { module: Module; lines: LineTable }): SeedProgram {
  return { kind: 'program', body: new SeedWriter(parsed.lines).block(parsed.module.body) };
}

type CompoundStatement = If | While | For | Try | With | Match | FunctionDefinition | ClassDefinition;

type Fields = { [field: string]: SeedValue | SeedNode[] };

class SeedWriter {
  private readonly lines: LineTable;

  constructor(lines: LineTable) {
    this.lines = lines;
  }

  block(body: Statement[]): SeedNode[] {
    return body.map((statement) => this.statement(statement));
  }

  private node(kind: string, at: number, parts: { value?: SeedValue; children?: SeedNode[]; fields?: Fields }): SeedNode {
    const { line, column } = this.lines.placeAt(at);
    return { kind, value: parts.value ?? null, children: parts.children ?? [], lineno: line, col_offset: column - 1, ...parts.fields };
  }

  private statement(node: Statement): SeedNode {
    const at = node.start;
    switch (node.kind) {
      case 'expression': return this.node('expr', at, { value: seedValue(node.value) });
      case 'assign': return this.node('assign', at, { value: seedValue(node.value), fields: { targets: node.targets.map(seedValue) } });
      case 'augmentedAssign': return this.node('aug_assign', at, {
        value: seedValue(node.value), fields: { target: seedValue(node.target), op: seedOperator(node.operator) },
      });
      case 'annotatedAssign': return this.node('ann_assign', at, {
        value: seedMaybe(node.value),
        fields: { target: seedValue(node.target), annotation: seedValue(node.annotation), has_value: node.value !== null },
      });
      case 'return': return this.node('return', at, { value: seedMaybe(node.value) });
      case 'delete': return this.node('delete', at, { fields: { targets: node.targets.map(seedValue) } });
      case 'pass': case 'break': case 'continue': return this.node(node.kind, at, {});
      case 'raise': return this.node('raise', at, { value: seedMaybe(node.exception), fields: { cause: seedMaybe(node.cause) } });
      case 'global': case 'nonlocal': return this.node(node.kind, at, { fields: { names: node.names.map((name) => name.name) } });
      case 'assert': return this.node('assert', at, { value: seedValue(node.test), fields: { message: seedMaybe(node.message) } });
      case 'import': return this.node('import', at, { fields: { names: node.names.map(alias) } });
      case 'importFrom': return this.node('import_from', at, { fields: { module: node.module, level: node.level, names: node.names.map(alias) } });
      case 'errorStatement': return this.node('error', at, { fields: { parts: node.parts.map(seedValue) } });
      default: return this.compound(node);
    }
  }

  private compound(node: CompoundStatement): SeedNode {
    const at = node.start;
    switch (node.kind) {
      case 'if': case 'while': return this.node(node.kind, at, {
        children: this.block(node.body), fields: { test: seedValue(node.test), orelse: this.block(node.orElse) },
      });
      case 'for': return this.node('for', at, {
        children: this.block(node.body),
        fields: { target: seedValue(node.target), iter: seedValue(node.iterable), orelse: this.block(node.orElse), is_async: node.isAsync },
      });
      case 'try': return this.node('try', at, {
        children: this.block(node.body),
        fields: {
          handlers: node.handlers.map((handler) => this.handler(handler)), orelse: this.block(node.orElse),
          finalbody: this.block(node.finalBody), is_group: node.isGroup,
        },
      });
      case 'with': return this.node('with', at, { children: this.block(node.body), fields: { items: node.items.map(withItem), is_async: node.isAsync } });
      case 'match': return this.node('match', at, { value: seedValue(node.subject), fields: { cases: node.cases.map((entry) => this.case(entry)) } });
      case 'functionDefinition': return this.node('function_def', at, {
        value: node.name.name,
        children: this.block(node.body),
        fields: {
          name: node.name.name, params: seedParameters(node.parameters), returns: seedMaybe(node.returns),
          decorators: node.decorators.map(seedValue), is_async: node.isAsync,
        },
      });
      case 'classDefinition': return this.node('class_def', at, {
        value: node.name.name,
        children: this.block(node.body),
        fields: { name: node.name.name, ...seedArguments(node.arguments), decorators: node.decorators.map(seedValue) },
      });
    }
  }

  private handler(node: ExceptHandler): SeedNode {
    return this.node('except', node.start, {
      children: this.block(node.body), fields: { type: seedMaybe(node.type), has_type: node.type !== null, name: node.name?.name ?? null },
    });
  }

  private case(node: MatchCase): SeedNode {
    return this.node('case', node.start, {
      children: this.block(node.body), fields: { pattern: seedPattern(node.pattern), guard: seedMaybe(node.guard), has_guard: node.guard !== null },
    });
  }
}

function alias(node: ImportAlias): SeedValue {
  return { name: node.name, as: node.asName?.name ?? null };
}

function withItem(node: WithItem): SeedValue {
  return { context: seedValue(node.context), target: seedMaybe(node.target) };
}
