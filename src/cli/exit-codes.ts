// What the exit code of `hypercode` says. docs/reference/cli.md shows this table; a test compares both.
// Numbers from 64 up follow sysexits.h, 124 follows `timeout`, 128 and up follow the shells.

export const exitCodes = {
  success: 0,
  programError: 1,
  usage: 2,
  noInput: 66,
  unavailable: 69,
  internal: 70,
  storage: 74,
  settings: 78,
  stoppedByPerson: 130,
} as const;

/** What each code means, for help and documents. */
export const exitCodeMeanings: Readonly<Record<number, string>> = {
  0: 'The command did its work.',
  1: 'The program or the checked file has an error.',
  2: 'The command line has an unknown or missing part. Nothing ran.',
  66: 'The file is not there or cannot be read.',
  69: 'No server is running, or it gave no answer that can be used.',
  70: 'HyperCode met a fault of its own.',
  74: 'The store or a backup cannot be used.',
  78: 'The settings or the place to start do not fit.',
  124: 'The run reached its time limit.',
  125: 'The process of the run went away.',
  130: 'You stopped the command with Ctrl+C.',
  137: 'The run reached its memory limit.',
  153: 'The run reached its output limit.',
};

/** The exit code for an error that ended a command. */
export function exitCodeFor(errorCode: string): number {
  if (errorCode === 'HC7008' || errorCode === 'HC7009') return exitCodes.noInput;
  if (errorCode === 'HC7011' || errorCode === 'HC7012') return exitCodes.unavailable;
  if (errorCode.startsWith('HC7')) return exitCodes.usage;
  if (errorCode.startsWith('HC6')) return exitCodes.settings;
  if (errorCode.startsWith('HC9')) return exitCodes.storage;
  if (errorCode.startsWith('HC0')) return exitCodes.internal;
  return exitCodes.programError;
}
