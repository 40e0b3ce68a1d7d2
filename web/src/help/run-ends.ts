// How runs end, with the exit code each end has.

import type { RunStatus } from '../../../src/contracts/index.ts';

export const runEnds: ReadonlyArray<{ status: RunStatus; exitCode: string | null }> = [
  { status: 'success', exitCode: '0' },
  { status: 'error', exitCode: '1' },
  { status: 'timeout', exitCode: '124' },
  { status: 'memory_limit', exitCode: '137' },
  { status: 'output_limit', exitCode: '153' },
  { status: 'stopped', exitCode: '130' },
  // Nothing ran, so there is no code.
  { status: 'refused', exitCode: null },
];
