// The syntax tree of a text as values: a node is a tuple of its name, its place and its fields, a list is a list.
// The module ast makes objects of it. Names, fields and places are those of CPython 3.11.

import type { Argument, Comprehension, Expression, FormattedString, Module, Parameter, Parameters, Span, Statement } from '../../../ast/nodes.ts';
import { LineTable } from '../../../ast/line-table.ts';
import { ellipsis } from '../../runtime/types.ts';
import { BytesValue, ComplexValue, FloatValue, ListValue, TupleValue, intValue, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { binaryNames, compareNames, comprehensionNames, conversionCodes, unaryNames } from './node-names.ts';
import { writePattern } from './write-pattern.ts';

export interface TreeWriter {
  node(name: string, span: Span | null, ...fields: Value[]): Value;
  value(node: Expression): Value;
}

export function treeValue(module: Module, source: string): Value {
  return new Writer(source).module(module);
}

class Writer implements TreeWriter {
  private readonly lines: LineTable;
  private readonly source: string;
  /** How many bytes of UTF-8 stand before each place; null where every character is one. */
  private readonly bytesBefore: Int32Array | null;
  /** The place of everything inside a formatted text is that of the whole text. */
  private whole: Span | null = null;

  constructor(source: string) {
    this.source = source;
    this.lines = new LineTable(source);
    this.bytesBefore = /[^\0-\x7f]/.test(source) ? byteCounts(source) : null;
  }

  module(module: Module): Value {
    return this.node('Module', null, this.block(module.body), new ListValue([]));
  }

  node(name: string, span: Span | null, ...fields: Value[]): Value {
    return new TupleValue([name, span === null ? null : this.place(this.whole ?? span), new ListValue(fields)]);
  }

  private place(span: Span): Value {
    return new TupleValue([...this.lineAndColumn(span.start), ...this.lineAndColumn(span.end)]);
  }

  private lineAndColumn(offset: number): [number, number] {
    const line = this.lines.lineAt(offset);
    const start = this.lines.starts[line - 1];
    return [line, this.bytesBefore === null ? offset - start : this.bytesBefore[offset] - this.bytesBefore[start]];
  }

  private block(body: Statement[]): Value {
    return new ListValue(body.map((statement) => this.statement(statement)));
  }

  private all(nodes: Expression[]): Value {
    return new ListValue(nodes.map((node) => this.value(node)));
  }

  private maybe(node: Expression | null): Value {
    return node === null ? null : this.value(node);
  }

  private statement(node: Statement): Value {
    switch (node.kind) {
      case 'expression': return this.node('Expr', node, this.value(node.value));
      case 'assign': return this.node('Assign', node, this.all(node.targets), this.value(node.value), null);
      case 'augmentedAssign': return this.node('AugAssign', node, this.value(node.target), this.node(binaryNames[node.operator], null), this.value(node.value));
      case 'annotatedAssign': return this.node('AnnAssign', node, this.value(node.target), this.value(node.annotation), this.maybe(node.value), node.target.kind === 'name' && !node.isParenthesized ? 1 : 0);
      case 'return': return this.node('Return', node, this.maybe(node.value));
      case 'delete': return this.node('Delete', node, this.all(node.targets));
      case 'pass': return this.node('Pass', node);
      case 'break': return this.node('Break', node);
      case 'continue': return this.node('Continue', node);
      case 'raise': return this.node('Raise', node, this.maybe(node.exception), this.maybe(node.cause));
      case 'global': return this.node('Global', node, new ListValue(node.names.map((name) => textValue(name.name))));
      case 'nonlocal': return this.node('Nonlocal', node, new ListValue(node.names.map((name) => textValue(name.name))));
      case 'assert': return this.node('Assert', node, this.value(node.test), this.maybe(node.message));
      case 'import': return this.node('Import', node, this.aliases(node.names));
      case 'importFrom': return this.node('ImportFrom', node, node.module === null ? null : textValue(node.module), this.aliases(node.names), node.level);
      case 'if': return this.node('If', node, this.value(node.test), this.block(node.body), this.block(node.orElse));
      case 'while': return this.node('While', node, this.value(node.test), this.block(node.body), this.block(node.orElse));
      case 'for': return this.node(node.isAsync ? 'AsyncFor' : 'For', node, this.value(node.target), this.value(node.iterable), this.block(node.body), this.block(node.orElse), null);
      case 'try': return this.node(node.isGroup ? 'TryStar' : 'Try', node, this.block(node.body),
        new ListValue(node.handlers.map((handler) => this.node('ExceptHandler', handler, this.maybe(handler.type), handler.name === null ? null : textValue(handler.name.name), this.block(handler.body)))),
        this.block(node.orElse), this.block(node.finalBody));
      case 'with': return this.node(node.isAsync ? 'AsyncWith' : 'With', node, new ListValue(node.items.map((item) => this.node('withitem', null, this.value(item.context), this.maybe(item.target)))), this.block(node.body), null);
      case 'match': return this.node('Match', node, this.value(node.subject), new ListValue(node.cases.map((entry) => this.node('match_case', null, writePattern(this, entry.pattern), this.maybe(entry.guard), this.block(entry.body)))));
      case 'functionDefinition': return this.node(node.isAsync ? 'AsyncFunctionDef' : 'FunctionDef', node, textValue(node.name.name), this.parameters(node.parameters), this.block(node.body), this.all(node.decorators), this.maybe(node.returns), null);
      case 'classDefinition': return this.node('ClassDef', node, textValue(node.name.name), ...this.callParts(node.arguments), this.block(node.body), this.all(node.decorators));
      case 'errorStatement': throw new Error('a text with errors has no tree');
    }
  }

  private aliases(names: (Statement & { kind: 'import' })['names']): Value {
    return new ListValue(names.map((name) => this.node('alias', name, textValue(name.name), name.asName === null ? null : textValue(name.asName.name))));
  }

  private constant(node: Span, value: Value): Value {
    return this.node('Constant', node, value, null);
  }

  value(node: Expression): Value {
    switch (node.kind) {
      case 'name': return this.node('Name', node, textValue(node.name));
      case 'number':
        if (node.type === 'int') return this.constant(node, typeof node.value === 'bigint' ? intValue(node.value) : node.value);
        return this.constant(node, node.type === 'float' ? new FloatValue(Number(node.value)) : new ComplexValue(0, Number(node.value)));
      case 'string': return this.constant(node, textValue(node.value));
      case 'bytes': return this.constant(node, new BytesValue(Uint8Array.from(node.value)));
      case 'constant': return this.constant(node, node.value === 'ellipsis' ? ellipsis : node.value);
      case 'formattedString': return this.formatted(node);
      case 'list': return this.node('List', node, this.all(node.elements));
      case 'tuple': return this.node('Tuple', node, this.all(node.elements));
      case 'set': return this.node('Set', node, this.all(node.elements));
      case 'dict': return this.node('Dict', node, new ListValue(node.entries.map((entry) => this.maybe(entry.key))), new ListValue(node.entries.map((entry) => this.value(entry.value))));
      case 'comprehension': return this.comprehension(node);
      case 'call': return this.node('Call', node, this.value(node.callee), ...this.callParts(node.arguments));
      case 'attribute': return this.node('Attribute', node, this.value(node.value), textValue(node.name.name));
      case 'subscript': return this.node('Subscript', node, this.value(node.value), this.value(node.index));
      case 'slice': return this.node('Slice', node, this.maybe(node.lower), this.maybe(node.upper), this.maybe(node.step));
      case 'binary': return this.node('BinOp', node, this.value(node.left), this.node(binaryNames[node.operator], null), this.value(node.right));
      case 'unary': return this.node('UnaryOp', node, this.node(unaryNames[node.operator], null), this.value(node.operand));
      case 'boolean': return this.node('BoolOp', node, this.node(node.operator === 'or' ? 'Or' : 'And', null), this.all(node.values));
      case 'compare': return this.node('Compare', node, this.value(node.left), new ListValue(node.operators.map((operator) => this.node(compareNames[operator], null))), this.all(node.comparators));
      case 'conditional': return this.node('IfExp', node, this.value(node.test), this.value(node.body), this.value(node.orElse));
      case 'lambda': return this.node('Lambda', node, this.parameters(node.parameters), this.value(node.body));
      case 'starred': return this.node('Starred', node, this.value(node.value));
      case 'namedExpression': return this.node('NamedExpr', node, this.value(node.target), this.value(node.value));
      case 'await': return this.node('Await', node, this.value(node.value));
      case 'yield': return this.node('Yield', node, this.maybe(node.value));
      case 'yieldFrom': return this.node('YieldFrom', node, this.value(node.value));
      case 'errorExpression': throw new Error('a text with errors has no tree');
    }
  }

  private formatted(node: FormattedString): Value {
    const outer = this.whole;
    this.whole ??= { start: node.start, end: node.end };
    const parts: (string | Value)[] = [];
    const addText = (text: string): void => {
      if (typeof parts.at(-1) === 'string') parts[parts.length - 1] = `${parts.at(-1) as string}${text}`;
      else parts.push(text);
    };
    for (const part of node.parts) {
      if (part.kind === 'string') {
        addText(part.value);
        continue;
      }
      if (part.debugText !== null) addText(part.debugText);
      const isPlainDebug = part.debugText !== null && part.conversion === null && part.format === null;
      const code = part.conversion === null ? (isPlainDebug ? 114 : -1) : conversionCodes[part.conversion];
      parts.push(this.node('FormattedValue', part, this.value(part.value), code, part.format === null ? null : this.formatted(part.format)));
    }
    const made = this.node('JoinedStr', node, new ListValue(parts.map((part) => (typeof part === 'string' ? this.constant(node, textValue(part)) : part))));
    this.whole = outer;
    return made;
  }

  private comprehension(node: Comprehension): Value {
    const generators = node.clauses.map((clause) => this.node('comprehension', null, this.value(clause.target), this.value(clause.iterable), this.all(clause.conditions), clause.isAsync ? 1 : 0));
    const elements = node.key === null ? [this.value(node.element)] : [this.value(node.key), this.value(node.element)];
    return this.node(comprehensionNames[node.shape], node, ...elements, new ListValue(generators));
  }

  private callParts(list: Argument[]): [Value, Value] {
    const args: Value[] = [];
    const keywords: Value[] = [];
    for (const argument of list) {
      if (argument.star === 1) args.push(this.node('Starred', argument, this.value(argument.value)));
      else if (argument.star === 0 && argument.name === null) args.push(this.value(argument.value));
      else keywords.push(this.node('keyword', argument, argument.name === null ? null : textValue(argument.name.name), this.value(argument.value)));
    }
    return [new ListValue(args), new ListValue(keywords)];
  }

  private parameters(list: Parameters): Value {
    const one = (parameter: Parameter): Value => this.node('arg', { start: parameter.start, end: this.noteEnd(parameter) }, textValue(parameter.name.name), this.maybe(parameter.annotation), null);
    const several = (parameters: Parameter[]): Value => new ListValue(parameters.map(one));
    const presets = [...list.positionalOnly, ...list.positional].flatMap((parameter) => (parameter.default === null ? [] : [this.value(parameter.default)]));
    return this.node('arguments', null, several(list.positionalOnly), several(list.positional), list.rest === null ? null : one(list.rest),
      several(list.keywordOnly), new ListValue(list.keywordOnly.map((parameter) => this.maybe(parameter.default))),
      list.keywordRest === null ? null : one(list.keywordRest), new ListValue(presets));
  }

  /** Where the type note of a parameter ends, with the brackets around it. */
  private noteEnd(parameter: Parameter): number {
    if (parameter.annotation === null) return parameter.name.end;
    if (parameter.default === null) return parameter.end;
    const between = this.source.slice(parameter.annotation.end, parameter.default.start);
    return parameter.annotation.end + between.slice(0, between.indexOf('=')).trimEnd().length;
  }
}

function byteCounts(source: string): Int32Array {
  const counts = new Int32Array(source.length + 1);
  let count = 0;
  for (let index = 0; index < source.length; index++) {
    counts[index] = count;
    const unit = source.charCodeAt(index);
    count += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  counts[source.length] = count;
  return counts;
}
