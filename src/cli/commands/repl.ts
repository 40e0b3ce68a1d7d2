// `hypercode repl`, and `hypercode` alone on a terminal: a prompt that runs what is typed and keeps its names.

import type { CommandCall } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { folderFiles } from '../own-files.ts';
import { packageVersion } from '../package-root.ts';
import { readPromptHistory, writePromptHistory } from '../repl/history-file.ts';
import { openLineSource } from '../repl/line-source.ts';
import { runPrompt } from '../repl/prompt.ts';
import { readSettings } from '../settings-source.ts';

export async function repl({ terminal, ports, plain }: CommandCall): Promise<number> {
  const settings = readSettings(terminal);
  const { memoryBytes, outputBytes, recursionDepth, maximumTimeoutMs } = settings.run;
  const files = folderFiles(terminal.cwd);
  const session = await ports.createSession({ memoryBytes, outputBytes, recursionDepth, timeoutMs: maximumTimeoutMs }, files);
  const history = readPromptHistory(settings.dataFolder);
  const isEditable = terminal.stdinIsTerminal && terminal.stdoutIsTerminal && !plain;
  const lines = openLineSource({ terminal, isEditable, history, complete: (line) => session.complete(line) });
  // The first Ctrl+C must reach the prompt, not end the process.
  const unsubscribe = terminal.onStop(() => undefined);
  terminal.stdout.write(`HyperCode ${packageVersion()}. Write \`:help\` for help and \`:quit\` to leave.\n`);
  try {
    const exitCode = await runPrompt({ terminal, plain, session, lines, files });
    return exitCode & 0xff || exitCodes.success;
  } finally {
    writePromptHistory(settings.dataFolder, lines.history());
    unsubscribe();
    lines.close();
    await session.close();
  }
}
