// Names that were probably meant by one that nobody has set: at most three, best first.

import { distance } from 'fastest-levenshtein';

/** Other case counts least, then swapped letters and single slips, then more slips in longer names. */
export function suggestNames(name: string, known: Iterable<string>): string[] {
  const wanted = name.toLowerCase();
  const letters = sorted(wanted);
  const scored: { name: string; score: number }[] = [];
  for (const candidate of new Set(known)) {
    if (candidate === name || Math.abs(candidate.length - name.length) > 3) continue;
    const score = scoreOf(wanted, letters, candidate);
    if (score <= allowedSlips(Math.min(name.length, candidate.length))) scored.push({ name: candidate, score });
  }
  return scored
    .sort((left, right) => left.score - right.score || (left.name < right.name ? -1 : 1))
    .slice(0, 3)
    .map((entry) => entry.name);
}

function scoreOf(wanted: string, letters: string, candidate: string): number {
  const plain = candidate.toLowerCase();
  if (plain === wanted) return 0.25;
  if (plain.replaceAll('_', '') === wanted.replaceAll('_', '')) return 0.5;
  const slips = distance(wanted, plain);
  return slips > 1 && slips <= 2 && sorted(plain) === letters ? 1 : slips;
}

/** One slip in short names; about a third of the letters in longer ones. */
function allowedSlips(length: number): number {
  if (length <= 1) return 0.5;
  return Math.min(3, Math.max(1, Math.floor(length / 3)));
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
