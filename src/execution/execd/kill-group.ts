// Ends a process and everything it started. Runners and execd lead process groups of their own.

import { platform } from 'node:os';

/** Does nothing when the group is gone already. */
export function killGroup(pid: number): void {
  try {
    process.kill(platform() === 'win32' ? pid : -pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
