// Writes our tree in the shape that cpython-tree.py prints, so that both can be compared field by field
// and span by span. Used by tests only.

import type {
  Argument, Comprehension, Expression, FormattedString, Module, Parameter, Parameters, Pattern, Statement,
} from '../ast/nodes.ts';

export type Shape = null | boolean | number | string | Shape[];

const binaryNames: Record<string, string> = {
  '+': 'Add', '-': 'Sub', '*': 'Mult', '/': 'Div', '//': 'FloorDiv', '%': 'Mod', '**': 'Pow', '@': 'MatMult',
  '<<': 'LShift', '>>': 'RShift', '&': 'BitAnd', '|': 'BitOr', '^': 'BitXor',
};
const compareNames: Record<string, string> = {
  '<': 'Lt', '<=': 'LtE', '>': 'Gt', '>=': 'GtE', '==': 'Eq', '!=': 'NotEq', is: 'Is', 'is not': 'IsNot', in: 'In', 'not in': 'NotIn',
};
const unaryNames: Record<string, string> = { '-': 'USub', '+': 'UAdd', '~': 'Invert', not: 'Not' };
const comprehensionNames = { list: 'ListComp', set: 'SetComp', dict: 'DictComp', generator: 'GeneratorExp' };
const conversionCodes = { s: 115, r: 114, a: 97 };

export function cpythonShape(module: Module, source: string): Shape {
  return new ShapeWriter(source).module(module);
}

class ShapeWriter {
  private readonly source: string;
  private readonly hasPairs: boolean;
  private hasPlaces = true;

  constructor(source: string) {
    this.source = source;
    this.hasPairs = /[\ud800-\udfff]/.test(source);
  }

  module(module: Module): Shape {
    return ['Module', module.body.map((statement) => this.statement(statement))];
  }

  private node(name: string, span: { start: number; end: number }, ...fields: Shape[]): Shape {
    return this.hasPlaces ? [name, this.offset(span.start), this.offset(span.end), ...fields] : [name, ...fields];
  }

  private offset(at: number): number {
    return this.hasPairs ? [...this.source.slice(0, at)].length : at;
  }

  private block(body: Statement[]): Shape {
    return body.map((statement) => this.statement(statement));
  }

  private all(nodes: Expression[]): Shape {
    return nodes.map((node) => this.value(node));
  }

  private maybe(node: Expression | null): Shape {
    return node === null ? null : this.value(node);
  }

  private statement(node: Statement): Shape {
    switch (node.kind) {
      case 'expression': return this.node('Expr', node, this.value(node.value));
      case 'assign': return this.node('Assign', node, this.all(node.targets), this.value(node.value));
      case 'augmentedAssign': return this.node('AugAssign', node, this.value(node.target), [binaryNames[node.operator]], this.value(node.value));
      case 'annotatedAssign': return this.node('AnnAssign', node, this.value(node.target), this.value(node.annotation), this.maybe(node.value),
        node.target.kind === 'name' && !node.isParenthesized ? 1 : 0);
      case 'return': return this.node('Return', node, this.maybe(node.value));
      case 'delete': return this.node('Delete', node, this.all(node.targets));
      case 'pass': return this.node('Pass', node);
      case 'break': return this.node('Break', node);
      case 'continue': return this.node('Continue', node);
      case 'raise': return this.node('Raise', node, this.maybe(node.exception), this.maybe(node.cause));
      case 'global': return this.node('Global', node, node.names.map((name) => name.name));
      case 'nonlocal': return this.node('Nonlocal', node, node.names.map((name) => name.name));
      case 'assert': return this.node('Assert', node, this.value(node.test), this.maybe(node.message));
      case 'import': return this.node('Import', node, node.names.map((name) => this.node('alias', name, name.name, name.asName?.name ?? null)));
      case 'importFrom': return this.node('ImportFrom', node, node.module, node.names.map((name) => this.node('alias', name, name.name, name.asName?.name ?? null)), node.level);
      case 'if': return this.node('If', node, this.value(node.test), this.block(node.body), this.block(node.orElse));
      case 'while': return this.node('While', node, this.value(node.test), this.block(node.body), this.block(node.orElse));
      case 'for': return this.node(node.isAsync ? 'AsyncFor' : 'For', node, this.value(node.target), this.value(node.iterable), this.block(node.body), this.block(node.orElse));
      case 'try': return this.node(node.isGroup ? 'TryStar' : 'Try', node, this.block(node.body),
        node.handlers.map((handler) => this.node('ExceptHandler', handler, this.maybe(handler.type), handler.name?.name ?? null, this.block(handler.body))),
        this.block(node.orElse), this.block(node.finalBody));
      case 'with': return this.node(node.isAsync ? 'AsyncWith' : 'With', node,
        node.items.map((item) => ['withitem', this.value(item.context), this.maybe(item.target)]), this.block(node.body));
      case 'match': return this.node('Match', node, this.value(node.subject),
        node.cases.map((entry) => ['match_case', this.pattern(entry.pattern), this.maybe(entry.guard), this.block(entry.body)]));
      case 'functionDefinition': return this.node(node.isAsync ? 'AsyncFunctionDef' : 'FunctionDef', node, node.name.name, this.parameters(node.parameters),
        this.block(node.body), this.all(node.decorators), this.maybe(node.returns));
      case 'classDefinition': {
        const [bases, keywords] = this.callParts(node.arguments);
        return this.node('ClassDef', node, node.name.name, bases, keywords, this.block(node.body), this.all(node.decorators));
      }
      case 'errorStatement': return ['Error'];
    }
  }

  private value(node: Expression): Shape {
    switch (node.kind) {
      case 'name': return this.node('Name', node, node.name);
      case 'number':
        if (node.type === 'int') return this.node('Constant', node, ['int', `0x${node.value.toString(16)}`]);
        return this.node('Constant', node, [node.type, doubleHex(Number(node.value))]);
      case 'string': return this.node('Constant', node, node.value);
      case 'bytes': return this.node('Constant', node, ['bytes', node.value.map((byte) => byte.toString(16).padStart(2, '0')).join('')]);
      case 'constant': return this.node('Constant', node, node.value === 'ellipsis' ? ['...'] : node.value);
      case 'formattedString': return this.formatted(node);
      case 'list': return this.node('List', node, this.all(node.elements));
      case 'tuple': return this.node('Tuple', node, this.all(node.elements));
      case 'set': return this.node('Set', node, this.all(node.elements));
      case 'dict': return this.node('Dict', node, node.entries.map((entry) => this.maybe(entry.key)), node.entries.map((entry) => this.value(entry.value)));
      case 'comprehension': return this.comprehension(node);
      case 'call': {
        const [args, keywords] = this.callParts(node.arguments);
        return this.node('Call', node, this.value(node.callee), args, keywords);
      }
      case 'attribute': return this.node('Attribute', node, this.value(node.value), node.name.name);
      case 'subscript': return this.node('Subscript', node, this.value(node.value), this.value(node.index));
      case 'slice': return this.node('Slice', node, this.maybe(node.lower), this.maybe(node.upper), this.maybe(node.step));
      case 'binary': return this.node('BinOp', node, this.value(node.left), [binaryNames[node.operator]], this.value(node.right));
      case 'unary': return this.node('UnaryOp', node, [unaryNames[node.operator]], this.value(node.operand));
      case 'boolean': return this.node('BoolOp', node, [node.operator === 'or' ? 'Or' : 'And'], this.all(node.values));
      case 'compare': return this.node('Compare', node, this.value(node.left), node.operators.map((operator) => [compareNames[operator]]), this.all(node.comparators));
      case 'conditional': return this.node('IfExp', node, this.value(node.test), this.value(node.body), this.value(node.orElse));
      case 'lambda': return this.node('Lambda', node, this.parameters(node.parameters), this.value(node.body));
      case 'starred': return this.node('Starred', node, this.value(node.value));
      case 'namedExpression': return this.node('NamedExpr', node, this.value(node.target), this.value(node.value));
      case 'await': return this.node('Await', node, this.value(node.value));
      case 'yield': return this.node('Yield', node, this.maybe(node.value));
      case 'yieldFrom': return this.node('YieldFrom', node, this.value(node.value));
      case 'errorExpression': return ['Error'];
    }
  }

  /** CPython 3.11 has no usable places inside f-texts, so there are none in either shape. */
  private formatted(node: FormattedString): Shape {
    const { hasPlaces } = this;
    const place = hasPlaces ? [this.offset(node.start), this.offset(node.end)] : [];
    this.hasPlaces = false;
    const parts: Shape[] = [];
    const addText = (text: string): void => {
      const last = parts.at(-1);
      if (Array.isArray(last) && last[0] === 'Constant') last[1] = (last[1] as string) + text;
      else parts.push(['Constant', text]);
    };
    for (const part of node.parts) {
      if (part.kind === 'string') {
        addText(part.value);
        continue;
      }
      if (part.debugText !== null) addText(part.debugText);
      const isPlainDebug = part.debugText !== null && part.conversion === null && part.format === null;
      const code = part.conversion === null ? (isPlainDebug ? 114 : -1) : conversionCodes[part.conversion];
      parts.push(['FormattedValue', this.value(part.value), code, part.format === null ? null : this.formatted(part.format)]);
    }
    this.hasPlaces = hasPlaces;
    return ['JoinedStr', ...place, parts];
  }

  private comprehension(node: Comprehension): Shape {
    const generators = node.clauses.map((clause) => ['comprehension', this.value(clause.target), this.value(clause.iterable), this.all(clause.conditions), clause.isAsync ? 1 : 0]);
    const elements = node.key === null ? [this.value(node.element)] : [this.value(node.key), this.value(node.element)];
    return this.node(comprehensionNames[node.shape], node, ...elements, generators);
  }

  private callParts(list: Argument[]): [Shape, Shape] {
    const args: Shape[] = [];
    const keywords: Shape[] = [];
    for (const argument of list) {
      if (argument.star === 1) args.push(this.node('Starred', argument, this.value(argument.value)));
      else if (argument.star === 0 && argument.name === null) args.push(this.value(argument.value));
      else keywords.push(this.node('keyword', argument, argument.name?.name ?? null, this.value(argument.value)));
    }
    return [args, keywords];
  }

  private parameters(list: Parameters): Shape {
    const one = (parameter: Parameter): Shape =>
      this.node('arg', { start: parameter.start, end: this.noteEnd(parameter) }, parameter.name.name, this.maybe(parameter.annotation));
    const presets = [...list.positionalOnly, ...list.positional].flatMap((parameter) => (parameter.default === null ? [] : [this.value(parameter.default)]));
    return ['arguments', list.positionalOnly.map(one), list.positional.map(one), list.rest === null ? null : one(list.rest),
      list.keywordOnly.map(one), list.keywordOnly.map((parameter) => this.maybe(parameter.default)),
      list.keywordRest === null ? null : one(list.keywordRest), presets];
  }

  /** Where the type note of a parameter ends, with the brackets around it. */
  private noteEnd(parameter: Parameter): number {
    if (parameter.annotation === null) return parameter.name.end;
    if (parameter.default === null) return parameter.end;
    const between = this.source.slice(parameter.annotation.end, parameter.default.start);
    return parameter.annotation.end + between.slice(0, between.indexOf('=')).trimEnd().length;
  }

  private pattern(node: Pattern): Shape {
    switch (node.kind) {
      case 'valuePattern': return this.node('MatchValue', node, this.value(node.value));
      case 'singletonPattern': return this.node('MatchSingleton', node, node.value);
      case 'sequencePattern': return this.node('MatchSequence', node, node.patterns.map((part) => this.pattern(part)));
      case 'mappingPattern': return this.node('MatchMapping', node, this.all(node.keys), node.patterns.map((part) => this.pattern(part)), node.rest?.name ?? null);
      case 'classPattern': return this.node('MatchClass', node, this.value(node.class), node.patterns.map((part) => this.pattern(part)),
        node.keywords.map((keyword) => keyword.name.name), node.keywords.map((keyword) => this.pattern(keyword.pattern)));
      case 'starPattern': return this.node('MatchStar', node, node.name?.name ?? null);
      case 'asPattern': return this.node('MatchAs', node, node.pattern === null ? null : this.pattern(node.pattern), node.name?.name ?? null);
      case 'orPattern': return this.node('MatchOr', node, node.patterns.map((part) => this.pattern(part)));
      case 'errorPattern': return ['Error'];
    }
  }
}

function doubleHex(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}
