// Deterministic fuel, for runs that must end at the same place each time: replays, and work that is paid by steps.
// Wherever the emitted text asks for the stop flag, at the end of each turn of a loop and at the start of each
// function, it then also takes one step from a budget. The text of other programs does not change.

const questions = new Map([
  ['if (S[0] !== 0) stop();', 'if (S[0] !== 0 || --S[1] < 0) stop();'],
  ['if (S[0] !== 0 || d > limit) enter(d);', 'if (S[0] !== 0 || --S[1] < 0 || d > limit) enter(d);'],
  // Where a program sets its own limit of calls; see watched.ts.
  ['enter(d);', 'S[1]--; enter(d);'],
]);

/** The question always stands on a line of its own, which text of the program never does. */
export function countSteps(text: string): string {
  return text.split('\n').map((line) => questions.get(line) ?? line).join('\n');
}
