// Which reserved word was probably meant by a name that is spelt much like one.

import { distance } from 'fastest-levenshtein';

/** Words of other languages, with the word that does their work here. */
export const foreignWords: Readonly<Partial<Record<string, string>>> = Object.assign(Object.create(null) as object, {
  function: 'def', func: 'def', fn: 'def', sub: 'def', elseif: 'elif', elsif: 'elif', catch: 'except', throw: 'raise',
  foreach: 'for', switch: 'match', until: 'while not', unless: 'if not', of: 'in', on: 'in',
});

/** At most three words, best first. Swapped letters count as one slip. */
export function closeKeywords(found: string, words: readonly string[]): string[] {
  if (found.length < 2 || found.length > 12) return [];
  const wanted = found.toLowerCase();
  const letters = sorted(wanted);
  const scored: { word: string; score: number }[] = [];
  for (const word of words) {
    if (word === found) continue;
    const steps = distance(wanted, word);
    const score = steps > 1 && steps <= 4 && sorted(word) === letters ? 0.9 : steps;
    const allowed = found.length >= 5 ? 2 : 1;
    if (score <= allowed && (found.length > 2 || sorted(word) === letters)) scored.push({ word, score });
  }
  return scored.sort((left, right) => left.score - right.score).slice(0, 3).map((entry) => entry.word);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
