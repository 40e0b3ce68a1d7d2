// The shape of `exportTree` as a schema: the source of docs/reference/tree-schema.json. It follows nodes.ts
// kind by kind; a test reads every case program with it.

import { z } from 'zod';
import { TokenKind } from '../lexer/index.ts';

/** The schema of a lossless tree. Built on demand; nothing is made when the module loads. */
export function losslessTreeSchema(): z.ZodType {
  const token = z.strictObject({ kind: z.enum(Object.keys(TokenKind) as [string, ...string[]]), trivia: z.string(), text: z.string() }).meta({ id: 'Token' });
  return z.strictObject({
    format: z.literal('hypercode-tree'), version: z.literal(1), fileName: z.string(), tokens: z.array(token), module: moduleSchema(),
  }).meta({ title: 'Lossless tree' });
}

function node<Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) {
  return z.strictObject({ kind: z.literal(kind), start: z.int().min(0), end: z.int().min(0), ...shape });
}

function moduleSchema(): z.ZodType {
  const value: z.ZodType = z.lazy(() => z.discriminatedUnion('kind', valueForms)).meta({ id: 'Value' });
  const statement: z.ZodType = z.lazy(() => z.discriminatedUnion('kind', statementForms)).meta({ id: 'Statement' });
  const pattern: z.ZodType = z.lazy(() => z.discriminatedUnion('kind', patternForms)).meta({ id: 'Pattern' });
  const values = z.array(value);
  const block = z.array(statement);
  const yes = z.boolean();
  const name = node('name', { name: z.string() }).meta({ id: 'Name' });
  const maybeName = name.nullable();
  const text = node('string', { value: z.string() }).meta({ id: 'Text' });
  const parameter = node('parameter', { name, annotation: value.nullable(), default: value.nullable() }).meta({ id: 'Parameter' });
  const parameters = node('parameters', {
    positionalOnly: z.array(parameter), positional: z.array(parameter), rest: parameter.nullable(), keywordOnly: z.array(parameter), keywordRest: parameter.nullable(),
  }).meta({ id: 'Parameters' });
  const argument = node('argument', { name: maybeName, value, star: z.union([z.literal(0), z.literal(1), z.literal(2)]) }).meta({ id: 'Argument' });
  const alias = node('alias', { name: z.string(), asName: maybeName }).meta({ id: 'Alias' });
  const formatted: z.ZodType = z.lazy(() => formattedForm).meta({ id: 'FormattedText' });
  const replacement = node('replacement', { value, conversion: z.enum(['s', 'r', 'a']).nullable(), format: formatted.nullable(), debugText: z.string().nullable() }).meta({ id: 'Replacement' });
  const formattedForm = node('formattedString', { parts: z.array(z.union([text, replacement])) });
  const clause = node('comprehensionClause', { target: value, iterable: value, conditions: values, isAsync: yes }).meta({ id: 'ComprehensionClause' });
  const binary = z.enum(['+', '-', '*', '/', '//', '%', '**', '@', '<<', '>>', '&', '|', '^']);
  const compare = z.enum(['<', '<=', '>', '>=', '==', '!=', 'is', 'is not', 'in', 'not in']);
  const number = z.union([z.number(), z.strictObject({ int: z.string() }), z.strictObject({ float: z.literal('inf') })]);
  const valueForms = [
    name, node('number', { type: z.enum(['int', 'float', 'complex']), value: number }), text, node('bytes', { value: z.array(z.int().min(0).max(255)) }), formattedForm,
    node('constant', { value: z.union([yes, z.null(), z.literal('ellipsis')]) }), node('list', { elements: values }), node('tuple', { elements: values, isParenthesized: yes }),
    node('set', { elements: values }), node('dict', { entries: z.array(node('dictEntry', { key: value.nullable(), value })) }),
    node('comprehension', { shape: z.enum(['list', 'set', 'dict', 'generator']), key: value.nullable(), element: value, clauses: z.array(clause) }),
    node('call', { callee: value, arguments: z.array(argument) }), node('attribute', { value, name }), node('subscript', { value, index: value }),
    node('slice', { lower: value.nullable(), upper: value.nullable(), step: value.nullable() }), node('binary', { operator: binary, left: value, right: value }),
    node('unary', { operator: z.enum(['+', '-', '~', 'not']), operand: value }), node('boolean', { operator: z.enum(['and', 'or']), values }),
    node('compare', { left: value, operators: z.array(compare), comparators: values }), node('conditional', { test: value, body: value, orElse: value }),
    node('lambda', { parameters, body: value }), node('starred', { value }), node('namedExpression', { target: name, value }), node('await', { value }),
    node('yield', { value: value.nullable() }), node('yieldFrom', { value }), node('errorExpression', { parts: values }),
  ] as const;
  const handler = node('exceptHandler', { type: value.nullable(), name: maybeName, body: block });
  const statementForms = [
    node('expression', { value }), node('assign', { targets: values, value }), node('augmentedAssign', { target: value, operator: binary, value }),
    node('annotatedAssign', { target: value, annotation: value, value: value.nullable(), isParenthesized: yes }), node('return', { value: value.nullable() }),
    node('delete', { targets: values }), node('pass', {}), node('break', {}), node('continue', {}), node('raise', { exception: value.nullable(), cause: value.nullable() }),
    node('global', { names: z.array(name) }), node('nonlocal', { names: z.array(name) }), node('assert', { test: value, message: value.nullable() }),
    node('import', { names: z.array(alias) }), node('importFrom', { module: z.string().nullable(), names: z.array(alias), level: z.int() }),
    node('if', { test: value, body: block, orElse: block, isElif: yes }), node('while', { test: value, body: block, orElse: block }),
    node('for', { target: value, iterable: value, body: block, orElse: block, isAsync: yes }),
    node('try', { body: block, handlers: z.array(handler), orElse: block, finalBody: block, isGroup: yes }),
    node('with', { items: z.array(node('withItem', { context: value, target: value.nullable() })), body: block, isAsync: yes }),
    node('match', { subject: value, cases: z.array(node('matchCase', { pattern, guard: value.nullable(), body: block })) }),
    node('functionDefinition', { name, parameters, returns: value.nullable(), decorators: values, body: block, isAsync: yes }),
    node('classDefinition', { name, arguments: z.array(argument), decorators: values, body: block }), node('errorStatement', { parts: values }),
  ] as const;
  const patterns = z.array(pattern);
  const patternForms = [
    node('valuePattern', { value }), node('singletonPattern', { value: yes.nullable() }), node('sequencePattern', { patterns }),
    node('mappingPattern', { keys: values, patterns, rest: maybeName }),
    node('classPattern', { class: value, patterns, keywords: z.array(z.strictObject({ name, pattern })) }), node('starPattern', { name: maybeName }),
    node('asPattern', { pattern: pattern.nullable(), name: maybeName }), node('orPattern', { patterns }), node('errorPattern', {}),
  ] as const;
  return node('module', { body: block }).meta({ id: 'Module' });
}
