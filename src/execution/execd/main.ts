// execd: the one process that starts processes. It is kept so small that starting one costs little, and it
// stands between the service and the runners: it watches every run and ends what passes its limits.
// It loads nothing but node: modules and the files beside it. When the service is gone, so is this.

import { Socket } from 'node:net';
import { flushCompileCache } from 'node:module';
import { encodeFrame, FrameReader } from '../protocol/frames.ts';
import type { ExecdMessage, RunnerDescription, ServiceMessage } from '../protocol/messages.ts';
import { jobFrameLimitBytes } from '../protocol/sizes.ts';
import { RunnerPool } from './runner-pool.ts';

/** What the service passes on the command line, as JSON. */
export interface ExecdOptions {
  warmRunners: number;
  memoryBytes: number;
  cacheFolder: string;
  isJitless: boolean;
}

/** The start of the service has the processor to itself first; a run that comes earlier does not wait for this. */
const warmDelayMs = 250;

const options = JSON.parse(process.argv[2]) as ExecdOptions;
const channel = new Socket({ fd: 3, readable: true, writable: true });
const send = (message: ExecdMessage): void => void channel.write(encodeFrame(message));

const pool = new RunnerPool({
  start: { memoryBytes: options.memoryBytes, cacheFolder: options.cacheFolder, isJitless: options.isJitless },
  warmRunners: options.warmRunners,
  onChange: gatherChanges((runners) => send({ type: 'runners', runners })),
  onRunnerEnded: (pid, reason, note) => send({ type: 'runner-ended', pid, reason, detail: note }),
});

const frames = new FrameReader(jobFrameLimitBytes);
channel.on('data', (piece: Buffer) => {
  for (const message of frames.push(piece)) take(message as ServiceMessage);
});
channel.on('close', leave);
channel.on('error', leave);
// A stop of the whole service reaches every process. The service decides how long runs may go on;
// its end closes the channel.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => {});
process.on('uncaughtException', (error) => {
  process.stderr.write(`${error.stack ?? error.message}\n`, () => leave());
});

setTimeout(() => pool.warm(), warmDelayMs);
flushCompileCache();
send({ type: 'ready' });

function take(message: ServiceMessage): void {
  if (message.type === 'job') {
    send({ type: 'taken', run: message.run });
    pool.startRun(message, (event) => send({ type: 'event', run: message.run, event }));
  }
  if (message.type === 'stop') pool.stopRun(message.run);
  if (message.type === 'discard') pool.discardRun(message.run);
}

function leave(): void {
  pool.close();
  process.exit(0);
}

/** Several changes of one moment become one message. */
function gatherChanges(tell: (runners: RunnerDescription[]) => void): (runners: RunnerDescription[]) => void {
  let latest: RunnerDescription[] | null = null;
  return (runners) => {
    if (latest === null) {
      setImmediate(() => {
        const told = latest ?? [];
        latest = null;
        tell(told);
      });
    }
    latest = runners;
  };
}
