// Finds known names that look like a name nobody knows: at most three, best first.
// Used for commands, options, settings and names in programs, so that all of them suggest alike.

import { distance } from 'fastest-levenshtein';

/**
 * Known names close to the one asked for. A third of the letters may differ, at least one, at
 * most four. Two letters that changed places count as one.
 *
 * @example
 * closestNames('chekc', ['check', 'run', 'where']); // ['check']
 */
export function closestNames(asked: string, known: Iterable<string>, limit = 3): string[] {
  const wanted = plain(asked);
  if (wanted === '' || wanted.length > 200) return [];
  const allowed = Math.min(4, Math.max(1, Math.floor(wanted.length / 3)));
  const scored: { name: string; score: number }[] = [];
  for (const name of new Set(known)) {
    const candidate = plain(name);
    const isLonger = wanted.length >= 3 && candidate.startsWith(wanted);
    const steps = isSwap(wanted, candidate) ? 1 : distance(wanted, candidate);
    const score = isLonger ? Math.min(steps, 1.5) : steps;
    if (name !== asked && (isLonger || score <= allowed)) scored.push({ name, score });
  }
  return scored
    .sort((left, right) => left.score - right.score || compareText(left.name, right.name))
    .slice(0, limit)
    .map((entry) => entry.name);
}

/** Names as a person reads them: `a`, then `a` or `b`, then `a`, `b` or `c`; never more than three. */
export function oneOf(names: readonly string[]): string {
  const marked = names.slice(0, 3).map((name) => `\`${name}\``);
  return marked.length < 2 ? marked.join('') : `${marked.slice(0, -1).join(', ')} or ${marked.at(-1)}`;
}

/** Lower case without the signs people mix up: `run_timeout`, `runTimeout` and `run-timeout` are one name. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, '');
}

/** True when two neighbours changed places and nothing else differs. */
function isSwap(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  return at < left.length - 1 && left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
