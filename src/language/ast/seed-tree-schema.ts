// The shape of `exportSeedTree` as a schema: the source of docs/reference/seed-tree-schema.json.

import { z } from 'zod';

/** The JSON Schema of a tree in the seed's encoding. Built on demand; nothing is made when the module loads. */
export function seedTreeSchema(): z.ZodType {
  const value: z.ZodType = z.lazy(() => z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(value), ...valueForms])).meta({ id: 'Value' });
  const parameter = z.strictObject({
    name: z.string(), kind: z.enum(['positional_only', 'positional', 'rest', 'keyword_only', 'keyword_rest']), default: value.optional(), annotation: value.optional(),
  }).meta({ id: 'Parameter' });
  const keyword = z.strictObject({ name: z.string().nullable(), value }).meta({ id: 'Keyword' });
  const generator = z.strictObject({ target: value, iter: value, ifs: z.array(value), is_async: z.boolean() }).meta({ id: 'Generator' });
  const replacement: z.ZodType = z.lazy(() => z.strictObject({ value, conversion: z.enum(['s', 'r', 'a']).nullable(), format: z.array(textPart).nullable(), debug: z.string().nullable() })).meta({ id: 'Replacement' });
  const textPart = z.union([z.string(), replacement]);
  const listComprehension = z.strictObject({ element: value, generators: z.array(generator) });
  const valueForms = [
    z.strictObject({ var: z.string() }), z.strictObject({ str: z.string() }), z.strictObject({ int: z.string() }), z.strictObject({ float: z.string() }),
    z.strictObject({ complex: z.string() }), z.strictObject({ bytes: z.array(z.int().min(0).max(255)) }), z.strictObject({ constant: z.literal('...') }),
    z.strictObject({ fstring: z.array(textPart) }), z.strictObject({ tuple: z.array(value) }), z.strictObject({ set: z.array(value) }),
    z.strictObject({ dict: z.array(z.union([z.strictObject({ key: value, value }), z.strictObject({ unpack: value })])) }),
    z.strictObject({ listcomp: listComprehension }), z.strictObject({ setcomp: listComprehension }), z.strictObject({ generatorexp: listComprehension }),
    z.strictObject({ dictcomp: z.strictObject({ key: value, value, generators: z.array(generator) }) }),
    z.strictObject({ call: z.strictObject({ func: value, args: z.array(value), keywords: z.array(keyword).optional() }) }),
    z.strictObject({ attribute: z.strictObject({ value, attr: z.string() }) }), z.strictObject({ subscript: z.strictObject({ value, index: value }) }),
    z.strictObject({ slice: z.strictObject({ lower: value, upper: value, step: value }) }),
    z.strictObject({ binop: z.strictObject({ op: z.enum(binaryNames), left: value, right: value }) }),
    z.strictObject({ unary: z.strictObject({ op: z.enum(['usub', 'uadd', 'invert', 'not']), operand: value }) }),
    z.strictObject({ boolop: z.strictObject({ op: z.enum(['and', 'or']), values: z.array(value) }) }),
    z.strictObject({ compare: z.strictObject({ left: value, ops: z.array(z.enum(compareNames)), comparators: z.array(value) }) }),
    z.strictObject({ ifexp: z.strictObject({ test: value, body: value, orelse: value }) }), z.strictObject({ lambda: z.strictObject({ params: z.array(parameter), body: value }) }),
    z.strictObject({ starred: value }), z.strictObject({ named: z.strictObject({ target: value, value }) }), z.strictObject({ await: value }),
    z.strictObject({ yield: value }), z.strictObject({ yield_from: value }), z.strictObject({ error: z.array(value) }),
  ];
  const pattern = patternSchema(value);
  const node: z.ZodType = z.lazy(() => z.discriminatedUnion('kind', nodeForms)).meta({ id: 'Node' });
  const nodes = z.array(node);
  const alias = z.strictObject({ name: z.string(), as: z.string().nullable() }).meta({ id: 'Alias' });
  const form = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) => z.strictObject({
    kind: z.literal(kind), value, children: nodes, lineno: z.int().min(1), col_offset: z.int().min(0), ...shape,
  });
  const nodeForms = [
    form('expr', {}), form('assign', { targets: z.array(value) }), form('aug_assign', { target: value, op: z.enum(binaryNames) }),
    form('ann_assign', { target: value, annotation: value, has_value: z.boolean() }), form('return', {}), form('delete', { targets: z.array(value) }),
    form('pass', {}), form('break', {}), form('continue', {}), form('raise', { cause: value }), form('global', { names: z.array(z.string()) }),
    form('nonlocal', { names: z.array(z.string()) }), form('assert', { message: value }), form('import', { names: z.array(alias) }),
    form('import_from', { module: z.string().nullable(), level: z.int(), names: z.array(alias) }), form('error', { parts: z.array(value) }),
    form('if', { test: value, orelse: nodes }), form('while', { test: value, orelse: nodes }),
    form('for', { target: value, iter: value, orelse: nodes, is_async: z.boolean() }),
    form('try', { handlers: nodes, orelse: nodes, finalbody: nodes, is_group: z.boolean() }),
    form('except', { type: value, has_type: z.boolean(), name: z.string().nullable() }),
    form('with', { items: z.array(z.strictObject({ context: value, target: value })), is_async: z.boolean() }),
    form('match', { cases: nodes }), form('case', { pattern, guard: value, has_guard: z.boolean() }),
    form('function_def', { name: z.string(), params: z.array(parameter), returns: value, decorators: z.array(value), is_async: z.boolean() }),
    form('class_def', { name: z.string(), args: z.array(value), keywords: z.array(keyword).optional(), decorators: z.array(value) }),
  ] as const;
  return z.strictObject({ kind: z.literal('program'), body: nodes }).meta({ title: 'Program in the seed encoding' });
}

function patternSchema(value: z.ZodType): z.ZodType {
  const pattern: z.ZodType = z.lazy(() => z.union([
    z.strictObject({ match_value: value }), z.strictObject({ match_singleton: z.boolean().nullable() }), z.strictObject({ match_sequence: z.array(pattern) }),
    z.strictObject({ match_mapping: z.strictObject({ entries: z.array(z.strictObject({ key: value, pattern })), rest: z.string().nullable() }) }),
    z.strictObject({ match_class: z.strictObject({ cls: value, patterns: z.array(pattern), keywords: z.array(z.strictObject({ name: z.string(), pattern })) }) }),
    z.strictObject({ match_star: z.string().nullable() }), z.strictObject({ match_as: z.strictObject({ pattern: pattern.nullable(), name: z.string().nullable() }) }),
    z.strictObject({ match_or: z.array(pattern) }), z.strictObject({ error: z.array(value) }),
  ])).meta({ id: 'Pattern' });
  return pattern;
}

const binaryNames = ['add', 'sub', 'mult', 'div', 'floordiv', 'mod', 'pow', 'matmult', 'lshift', 'rshift', 'bitand', 'bitor', 'bitxor'] as const;
const compareNames = ['lt', 'lte', 'gt', 'gte', 'eq', 'noteq', 'is', 'isnot', 'in', 'notin'] as const;
