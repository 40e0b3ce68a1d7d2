// Words that blame, frighten, or need a computer science course (UX.md 35, GOV.UK's guidance on error messages).
// Each stands here with the endings it is met with. Inside backticks anything may stand: that is code.

const stems: Record<string, string[]> = {
  invalid: ['', 'ly', 'ate', 'ated'],
  illegal: ['', 'ly'],
  please: [''],
  sorry: [''],
  oops: [''],
  unexpected: ['', 'ly'],
  fatal: ['', 'ly'],
  abort: ['', 's', 'ed', 'ing'],
  forbidden: [''],
  bad: ['', 'ly'],
  wrong: ['', 'ly'],
  fail: ['', 's', 'ed', 'ing', 'ure', 'ures'],
  crash: ['', 'es', 'ed', 'ing'],
  identifier: ['', 's'],
  token: ['', 's', 'ise', 'ize'],
  pars: ['e', 'es', 'ed', 'ing', 'er', 'ers'],
  operand: ['', 's'],
  iterable: ['', 's'],
  callable: ['', 's'],
  arity: [''],
  literal: ['', 's', 'ly'],
  expression: ['', 's'],
  null: ['', 's', 'able'],
  undefined: [''],
  exception: ['', 's'],
  deprecated: [''],
  forgot: ['', 'ten'],
  mistake: ['', 's', 'n'],
  obvious: ['', 'ly'],
  simply: [''],
  just: [''],
  easy: [''],
};

const bannedWords = new Set(Object.entries(stems).flatMap(([stem, endings]) => endings.map((ending) => stem + ending)));
const bannedPhrases = [/\bdid you mean\b/i, /\byou (?:should|must) have\b/i, /\byour fault\b/i];

/** The banned words of a text without its backticked parts, in lower case. */
export function findBannedWords(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const phrases = bannedPhrases.flatMap((phrase) => phrase.exec(text)?.[0].toLowerCase() ?? []);
  return [...new Set([...words.filter((word) => bannedWords.has(word)), ...phrases])];
}
