// Which argument of a call goes to which parameter, found without running the program.

import type { Expression, FunctionBody, KeywordArgument, PositionalArgument } from '../../hir/nodes.ts';

/** The argument for each parameter; undefined where the default is meant. Null where the text does not tell. */
export function matchParameters(positional: readonly PositionalArgument[], keywords: readonly KeywordArgument[], body: FunctionBody, skipped = 0): (Expression | undefined)[] | null {
  if (body.rest !== null || body.keywordRest !== null || positional.some((argument) => argument.isSpread) || positional.length + skipped > body.positional.length) return null;
  const entries = [...body.positional, ...body.keywordOnly].slice(skipped);
  const matched: (Expression | undefined)[] = entries.map((_, at) => (at + skipped < body.positional.length ? positional[at]?.value : undefined));
  for (const { name, value } of keywords) {
    const at = entries.findIndex((entry, index) => entry.variable.name === name && index + skipped >= body.positionalOnly);
    if (at < 0 || matched[at] !== undefined) return null;
    matched[at] = value;
  }
  return matched.every((value, at) => value !== undefined || entries[at].hasDefault) ? matched : null;
}
