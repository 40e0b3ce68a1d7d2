// A second `up` beside a running one.

import { collect, firstLine, setUpDesk } from '../../end-to-end/spawned-command.ts';

export async function trigger(): Promise<string> {
  const desk = setUpDesk();
  const running = desk.start(['up', '--no-build', '--port', '0']);
  try {
    const { port } = new URL((await firstLine(running)).split(': ').at(-1)!);
    return (await desk.hypercode(['up', '--no-build', '--port', port])).stderr;
  } finally {
    const ended = collect(running);
    running.kill('SIGTERM');
    await ended;
    desk.clear();
  }
}
