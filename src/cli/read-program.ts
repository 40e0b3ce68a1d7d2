// Gets the text of a program from a file, or from standard input for `-`.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CatalogueError, closestNames, commandErrors } from '../contracts/index.ts';
import type { Terminal } from './ports.ts';
import { shownText } from './shown-text.ts';

export interface ProgramText {
  source: string;
  /** For messages: the path as the person wrote it. */
  fileName: string;
  /** Full path; empty for standard input. */
  path: string;
}

/** Throws a CatalogueError (exit code 66) when there is no text to read. */
export async function readProgram(file: string, terminal: Terminal): Promise<ProgramText> {
  if (file === '-') return { source: await readInput(terminal), fileName: 'input', path: '' };
  const path = resolve(terminal.cwd, file);
  return { source: decode(readBytes(path, file), file), fileName: shownText(file), path };
}

function readBytes(path: string, file: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw notReadable(file, cause);
    const close = filesLike(path).map((name) => shownText(join(dirname(file), name)));
    throw new CatalogueError(commandErrors.fileNotFound({ file: shownText(file), close, suggestions: close }), { cause });
  }
}

async function readInput(terminal: Terminal): Promise<string> {
  if (terminal.stdinIsTerminal) terminal.stderr.write('Type the program, then press Ctrl+D on an empty line.\n');
  const pieces: Buffer[] = [];
  for await (const piece of terminal.stdin) pieces.push(Buffer.from(piece as Buffer));
  return decode(Buffer.concat(pieces), '-');
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw notReadable(file, cause);
  }
}

function notReadable(file: string, cause: unknown): CatalogueError {
  return new CatalogueError(commandErrors.fileNotReadable({ file: shownText(file) }), { cause });
}

/** Programs in the same folder whose names are close. */
function filesLike(path: string): string[] {
  try {
    return closestNames(basename(path), readdirSync(dirname(path)).slice(0, 1000));
  } catch {
    return [];
  }
}
