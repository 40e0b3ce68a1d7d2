// Random programs that follow the grammar, for tests. They are written to be read, not to make sense.

import fc from 'fast-check';

const name = fc.constantFrom('a', 'b', 'value', 'match', 'case', '_x', 'größe');
const number = fc.constantFrom('0', '42', '1_000', '0xFF', '1.5', '1e-3', '2j', '123456789012345678901234567890');
const string = fc.constantFrom('"hi"', "'it'", '"""a\nb"""', 'r"\\d"', "b'\\x00z'", '"\\u00e9\\n"', 'u"x"', '"a" "b"');
const formatted = fc.constantFrom('f"{a}"', 'f"{a!r:>{b}}"', "f'{a = }x{{}}'", 'f"{a[0]:%d}" "z"', 'f"{[c for c in b]}"', 'rf"\\{a}"');

interface Grammar {
  value: string;
  target: string;
  pattern: string;
  simple: string;
}

const grammar = fc.letrec<Grammar>((tie) => {
  const value = tie('value') as fc.Arbitrary<string>;
  const target = tie('target') as fc.Arbitrary<string>;
  const pattern = tie('pattern') as fc.Arbitrary<string>;
  const list = fc.array(value, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(', '));
  const clause = fc.tuple(target, value, fc.option(value, { nil: null })).map(([left, right, test]) => ` for ${left} in (${right})${test === null ? '' : ` if (${test})`}`);
  return {
    value: fc.oneof({ depthSize: 'small', withCrossShrink: true },
      name, number, string, formatted, fc.constantFrom('None', 'True', '...', '()', '[]', '{}'),
      fc.tuple(value, fc.constantFrom('+', '-', '*', '/', '//', '%', '**', '@', '<<', '>>', '&', '|', '^', 'and', 'or', '<', '==', 'is not', 'not in'), value).map(([left, sign, right]) => `(${left}) ${sign} ${right}`),
      fc.tuple(fc.constantFrom('-', '~', 'not ', '+'), value).map(([sign, operand]) => `${sign}(${operand})`),
      list.map((parts) => `[${parts}]`), list.map((parts) => `(${parts},)`), list.map((parts) => `{${parts}}`),
      fc.tuple(value, value).map(([key, entry]) => `{${key}: ${entry}, **a}`),
      fc.tuple(name, list, value).map(([callee, parts, extra]) => `${callee}(${parts}, *b, k=${extra}, **c)`),
      fc.tuple(name, value, value).map(([base, lower, upper]) => `${base}[(${lower}):(${upper}), ::1].field`),
      fc.tuple(value, value, value).map(([body, test, other]) => `(${body} if ${test} else ${other})`),
      fc.tuple(value).map(([body]) => `(lambda p, /, q=1, *r, s, **t: ${body})`),
      fc.tuple(value, clause).map(([element, rest]) => `[(${element})${rest}]`),
      fc.tuple(value, clause).map(([element, rest]) => `{(${element}): 1${rest}}`),
      fc.tuple(value, clause).map(([element, rest]) => `f((${element})${rest})`),
      fc.tuple(name, value).map(([left, right]) => `(${left} := ${right})`),
    ),
    target: fc.oneof({ depthSize: 'small' }, name, fc.constantFrom('a.b', 'c[0]', '(a, *b)', '[a, b]'), fc.tuple(target, target).map(([left, right]) => `${left}, (${right})`)),
    pattern: fc.oneof({ depthSize: 'small' },
      fc.constantFrom('1', '-2.5', '"s"', 'None', '_', 'a.b', '1+2j', '[x, *_]', '{"k": 1, **rest}', 'P(1, q=2)', '1 | 2'),
      fc.array(pattern, { minLength: 2, maxLength: 3 }).map((parts) => `(${parts.map((part) => (part === '_' ? '_' : part.replaceAll('x', '_').replaceAll('**rest', '"r": 2'))).join(', ')})`)),
    simple: fc.oneof(
      value, fc.tuple(target, value).map(([left, right]) => `${left} = ${right}`), fc.tuple(name, value).map(([left, right]) => `${left} += ${right}`),
      fc.tuple(name, value, value).map(([left, note, right]) => `${left}: ${note} = ${right}`),
      fc.constantFrom('pass', 'import a.b as c, d', 'from ..m import (x as y, z,)', 'del a, b[0]', 'raise', 'assert a, b'),
      fc.tuple(value, value).map(([left, right]) => `raise ${left} from ${right}`),
    ),
  };
});

const block = (lines: string[]): string => lines.map((line) => `    ${line}\n`).join('');

/** One statement with its line break. */
export const randomStatement: fc.Arbitrary<string> = fc.oneof(
  grammar.simple.map((line) => `${line}\n`),
  fc.tuple(grammar.simple, grammar.simple).map((lines) => `${lines.join('; ')};\n`),
  fc.tuple(grammar.value, fc.array(grammar.simple, { minLength: 1, maxLength: 3 })).map(([test, body]) => `if ${test}:\n${block(body)}elif a:\n${block(body)}else:\n${block(body)}`),
  fc.tuple(grammar.target, grammar.value, grammar.simple).map(([left, right, body]) => `for ${left} in ${right}:\n${block([body, 'continue'])}else: pass\n`),
  fc.tuple(grammar.value, grammar.simple).map(([test, body]) => `while ${test}: ${body}\n`),
  fc.tuple(grammar.value, grammar.simple).map(([type, body]) => `try:\n${block([body])}except (${type}) as e:\n${block([body])}else: pass\nfinally:\n${block([body])}`),
  fc.tuple(grammar.value, grammar.simple).map(([context, body]) => `with (${context} as a, b):\n${block([body])}`),
  fc.tuple(grammar.value, grammar.simple).map(([preset, body]) => `@d(${preset})\ndef f(a, /, b: (${preset}) = 1, *, c=2) -> x:\n${block([body, 'return a', 'yield'])}`),
  fc.tuple(grammar.value, grammar.simple).map(([base, body]) => `class C(${base}, meta=1):\n${block([body])}`),
  fc.tuple(grammar.value, grammar.pattern, grammar.simple).map(([subject, pattern, body]) => `match ${subject}:\n    case ${pattern} if a:\n    ${block([body])}    case _: pass\n`),
);

export const randomProgram: fc.Arbitrary<string> = fc.array(randomStatement, { minLength: 1, maxLength: 4 }).map((statements) => statements.join(''));
