// Puts HyperCode together; the only file that knows every module. The command line comes first and is
// small; everything else is imported when a command needs it.

import { join } from 'node:path';
import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import type { CommandPorts, RunningServer, StartServerOptions } from './cli/index.ts';

const rootFolder = join(import.meta.dirname, '..');

/** Runs the command line of this process and leaves with its exit code. */
export async function main(): Promise<void> {
  // Before any other import: compiled code is read back instead of stripping types again, which saves
  // about 100 ms and 15 MB. Child processes find the same folder through the variable.
  const cacheFolder = process.env.NODE_COMPILE_CACHE ?? join(rootFolder, 'node_modules/.cache/hypercode');
  if (enableCompileCache(cacheFolder).directory !== undefined) process.env.NODE_COMPILE_CACHE = cacheFolder;

  // Loading modules makes V8 widen its space for young objects to 16 MB, which it then keeps for ever.
  // While HyperCode loads, the space stays as it is; a server that works may widen it.
  setFlagsFromString('--semi-space-growth-factor=1');

  const { leaveProcess, prepareWeb, processTerminal, runCommand } = await import('./cli/index.ts');
  const ports: CommandPorts = {
    terminal: processTerminal(),
    startServer,
    async createRunner(limits, { isJitless }) {
      const { createLocalRunner } = await import('./execution/index.ts');
      return createLocalRunner({ limits, isJitless });
    },
    async createSession(limits, files) {
      const { createSession } = await import('./execution/index.ts');
      return createSession({ limits, files });
    },
    prepareWeb,
    async readApiKey(settings) {
      if (settings.apiKey !== undefined) return settings.apiKey;
      const { loadSecrets } = await import('./security/index.ts');
      return (await loadSecrets({ dataFolder: settings.dataFolder })).apiKey;
    },
  };
  leaveProcess(await runCommand(process.argv.slice(2), ports));
}

async function startServer({ settings, roles, logFile, onReady }: StartServerOptions): Promise<RunningServer> {
  const [telemetry, { eventNames }, { createBus, openDriver }, { startRoles }] = await Promise.all([import('./telemetry/index.ts'), import('./contracts/index.ts'), import('./messaging/index.ts'), import('./roles.ts')]);
  const destination = logFile === null ? undefined : telemetry.openLogFile(logFile);
  const secrets = [settings.apiKey, settings.brokerUrl].filter((secret) => secret !== undefined);
  const log = telemetry.createLogger({ level: settings.logLevel, destination, secrets });
  const metrics = telemetry.createMetrics();
  const tracing = await telemetry.startTracing({ otlpEndpoint: settings.otlpEndpoint, serviceName: 'hypercode' });
  const bus = createBus({ driver: await openDriver({ url: settings.brokerUrl }), rules: settings.topicRules, log });
  const around = { settings, log, metrics, bus, webFolder: join(rootFolder, 'web/dist'), offers: {} as import('./roles.ts').Offers };
  const started = await startRoles(roles, around).catch(async (error: unknown) => {
    // An open broker would keep the process alive.
    await bus.drain(0);
    throw error;
  });
  const { http } = around.offers;
  log.info({ url: http?.url, roles }, eventNames.serverStarted);

  const server: RunningServer = {
    url: http?.url ?? '',
    link: http?.issueLink() ?? null,
    async close() {
      log.info(eventNames.serverStopping);
      for (const part of started) await part.stop();
      await bus.drain(settings.stopDeadlineMs);
      await tracing.shutdown();
      destination?.close();
    },
  };
  setFlagsFromString('--semi-space-growth-factor=2');
  onReady?.(server);
  return server;
}

if (import.meta.main) await main();
