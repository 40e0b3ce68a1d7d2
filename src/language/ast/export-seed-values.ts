// The seed's encoding of values: `{"var": "x"}`, `{"binop": ...}`, constants as they are. What the V2.0
// reference does not list follows the same pattern: one object with one key that names the kind.
// docs/reference/tree.md shows every form.

import type {
  Argument, BinaryOperator, CompareOperator, Comprehension, DictEntry, Expression, FormattedString, NumberLiteral, Parameter, Parameters, Unary,
} from './nodes.ts';

export type SeedValue = null | boolean | number | string | SeedValue[] | { [key: string]: SeedValue };

const binaryNames: Record<BinaryOperator, string> = {
  '+': 'add', '-': 'sub', '*': 'mult', '/': 'div', '//': 'floordiv', '%': 'mod', '**': 'pow', '@': 'matmult',
  '<<': 'lshift', '>>': 'rshift', '&': 'bitand', '|': 'bitor', '^': 'bitxor',
};
const compareNames: Record<CompareOperator, string> = {
  '<': 'lt', '<=': 'lte', '>': 'gt', '>=': 'gte', '==': 'eq', '!=': 'noteq', is: 'is', 'is not': 'isnot', in: 'in', 'not in': 'notin',
};
const unaryNames: Record<Unary['operator'], string> = { '-': 'usub', '+': 'uadd', '~': 'invert', not: 'not' };
const comprehensionNames: Record<Comprehension['shape'], string> = { list: 'listcomp', set: 'setcomp', dict: 'dictcomp', generator: 'generatorexp' };

export function seedOperator(operator: BinaryOperator): string {
  return binaryNames[operator];
}

export function seedMaybe(node: Expression | null): SeedValue {
  return node === null ? null : seedValue(node);
}

export function seedValue(node: Expression): SeedValue {
  switch (node.kind) {
    case 'name': return { var: node.name };
    case 'number': return seedNumber(node);
    case 'string': return node.value;
    case 'bytes': return { bytes: node.value };
    case 'constant': return node.value === 'ellipsis' ? { constant: '...' } : node.value;
    case 'formattedString': return { fstring: seedFormatted(node) };
    case 'list': return node.elements.map(seedValue);
    case 'tuple': return { tuple: node.elements.map(seedValue) };
    case 'set': return { set: node.elements.map(seedValue) };
    case 'dict': return { dict: node.entries.map(seedEntry) };
    case 'comprehension': return seedComprehension(node);
    case 'call': return { call: { func: seedCallee(node.callee), ...seedArguments(node.arguments) } };
    case 'attribute': return { attribute: { value: seedValue(node.value), attr: node.name.name } };
    case 'subscript': return { subscript: { value: seedValue(node.value), index: seedValue(node.index) } };
    case 'slice': return { slice: { lower: seedMaybe(node.lower), upper: seedMaybe(node.upper), step: seedMaybe(node.step) } };
    case 'binary': return { binop: { op: binaryNames[node.operator], left: seedValue(node.left), right: seedValue(node.right) } };
    case 'unary': return { unary: { op: unaryNames[node.operator], operand: seedValue(node.operand) } };
    case 'boolean': return { boolop: { op: node.operator, values: node.values.map(seedValue) } };
    case 'compare': return {
      compare: { left: seedValue(node.left), ops: node.operators.map((operator) => compareNames[operator]), comparators: node.comparators.map(seedValue) },
    };
    case 'conditional': return { ifexp: { test: seedValue(node.test), body: seedValue(node.body), orelse: seedValue(node.orElse) } };
    case 'lambda': return { lambda: { params: seedParameters(node.parameters), body: seedValue(node.body) } };
    case 'starred': return { starred: seedValue(node.value) };
    case 'namedExpression': return { named: { target: seedValue(node.target), value: seedValue(node.value) } };
    case 'await': return { await: seedValue(node.value) };
    case 'yield': return { yield: seedMaybe(node.value) };
    case 'yieldFrom': return { yield_from: seedValue(node.value) };
    case 'errorExpression': return { error: node.parts.map(seedValue) };
  }
}

/** JSON keeps neither large ints nor the difference between `1` and `1.0`; those are written as text. */
function seedNumber(node: NumberLiteral): SeedValue {
  const { value } = node;
  if (typeof value === 'bigint') return { int: String(value) };
  if (node.type === 'int') return value;
  const text = Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : value === Infinity ? 'inf' : String(value);
  if (node.type === 'complex') return { complex: text };
  return Number.isInteger(value) || value === Infinity ? { float: text } : value;
}

function seedFormatted(node: FormattedString): SeedValue[] {
  return node.parts.map((part) => {
    if (part.kind === 'string') return part.value;
    const format = part.format === null ? null : seedFormatted(part.format);
    return { value: seedValue(part.value), conversion: part.conversion, format, debug: part.debugText };
  });
}

function seedEntry(entry: DictEntry): SeedValue {
  return entry.key === null ? { unpack: seedValue(entry.value) } : { key: seedValue(entry.key), value: seedValue(entry.value) };
}

/** A plain name stays plain text, as the seed shows it; a text that is called is marked as such. */
function seedCallee(callee: Expression): SeedValue {
  if (callee.kind === 'name') return callee.name;
  return callee.kind === 'string' ? { str: callee.value } : seedValue(callee);
}

/** `args` always; `keywords` only where there are any. */
export function seedArguments(list: Argument[]): { [key: string]: SeedValue } {
  const args: SeedValue[] = [];
  const keywords: SeedValue[] = [];
  for (const argument of list) {
    if (argument.star === 1) args.push({ starred: seedValue(argument.value) });
    else if (argument.name === null && argument.star === 0) args.push(seedValue(argument.value));
    else keywords.push({ name: argument.name?.name ?? null, value: seedValue(argument.value) });
  }
  return keywords.length === 0 ? { args } : { args, keywords };
}

function seedComprehension(node: Comprehension): SeedValue {
  const generators: SeedValue = node.clauses.map((clause) => ({
    target: seedValue(clause.target), iter: seedValue(clause.iterable), ifs: clause.conditions.map(seedValue), is_async: clause.isAsync,
  }));
  const parts: { [key: string]: SeedValue } = node.key === null ? { element: seedValue(node.element) } : { key: seedValue(node.key), value: seedValue(node.element) };
  return { [comprehensionNames[node.shape]]: { ...parts, generators } };
}

export function seedParameters(list: Parameters): SeedValue {
  const groups: [Parameter[], string][] = [
    [list.positionalOnly, 'positional_only'], [list.positional, 'positional'], [list.rest === null ? [] : [list.rest], 'rest'],
    [list.keywordOnly, 'keyword_only'], [list.keywordRest === null ? [] : [list.keywordRest], 'keyword_rest'],
  ];
  return groups.flatMap(([parameters, kind]) => parameters.map((parameter) => ({
    name: parameter.name.name,
    kind,
    ...(parameter.default === null ? {} : { default: seedValue(parameter.default) }),
    ...(parameter.annotation === null ? {} : { annotation: seedValue(parameter.annotation) }),
  })));
}
