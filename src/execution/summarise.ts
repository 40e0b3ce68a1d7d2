// One or two plain sentences about a run, at most 200 characters: what ran, how it ended, what comes next.
// For people in a hurry and for screen readers; the details are one step away.

import type { RunOutcome } from '../contracts/index.ts';

const longest = 200;

/**
 * @example
 * summarise(outcome); // Your program ran in 0.12 seconds and printed 3 lines. Change it and run it again.
 */
export function summarise({ result, error }: RunOutcome): string {
  if (result.status === 'success') {
    return `Your program ran in ${seconds(result.duration)} and printed ${lines(result.stdout)}. Change it and run it again.`;
  }
  if (error === null) return `Your program chose to end with the exit code ${result.exit_code}. It printed ${lines(result.stdout)}.`;
  const place = error.line === undefined ? '' : ` It was at line ${error.line}.`;
  return fit([`${error.what}${place}`, error.next]);
}

function seconds(duration: number): string {
  if (duration < 0.01) return 'less than 0.01 seconds';
  return `${duration < 10 ? duration.toFixed(2) : duration.toFixed(0)} seconds`;
}

function lines(text: string): string {
  if (text === '') return 'nothing';
  const count = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return count === 1 ? '1 line' : `${count} lines`;
}

/** What happened comes first; the next step is left out before anything is cut. */
function fit(sentences: string[]): string {
  const whole = sentences.join(' ');
  if (whole.length <= longest) return whole;
  const [first] = sentences;
  return first.length <= longest ? first : `${[...first].slice(0, longest - 2).join('')}…`.slice(0, longest);
}
