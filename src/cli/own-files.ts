// Finds the files beside a program that it may import or open: those its text names, and, for a program that opens
// files by names it makes up, those of its folder. Nothing outside the folder of the program is ever read.

import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

const largestFileBytes = 1_048_576;
const mostFiles = 500;
/** Of a whole folder only small parts are taken: these files are extra. */
const folderLimitBytes = 1_048_576;
const deepestFolder = 6;
const passedOver = new Set(['node_modules', '__pycache__', 'venv']);
/** Words of programs that open files by names that do not stand in their text. */
const opensFiles = /\b(?:open|import_module|__import__|listdir|walk|exists|isfile|isdir|getsize|stat|pkgutil|Path)\b/;

/** Text of each own file by its path from the program's folder on. Files that are no text are left out. */
export function ownFiles(path: string, source: string): Record<string, string> {
  const found = new OwnFiles(path);
  found.follow(source, '');
  if (opensFiles.test([source, ...Object.values(found.texts)].join('\n'))) found.takeFolder();
  return found.texts;
}

/** Files of a folder that a session may import. */
export function folderFiles(folder: string): Record<string, string> {
  const found = new OwnFiles(join(folder, '-'));
  found.takeFolder();
  return found.texts;
}

class OwnFiles {
  readonly texts: Record<string, string> = Object.create(null) as Record<string, string>;
  readonly #folder: string;
  readonly #realFolder: string;
  readonly #main: string;
  readonly #tried = new Set<string>();

  constructor(path: string) {
    this.#folder = dirname(path);
    this.#main = basename(path);
    this.#realFolder = realOf(this.#folder) ?? this.#folder;
  }

  /** Reads the modules that a text imports, and those that these import. `package_` is the folder the text lies in. */
  follow(source: string, package_: string): void {
    for (const { level, name, parts } of importsIn(source)) {
      const base = level === 0 ? '' : climb(package_, level - 1);
      if (base === null) continue;
      const module = [base, ...name.split('.')].filter((part) => part !== '').join('/');
      const steps = module.split('/');
      for (let count = 1; count <= steps.length; count++) this.#module(steps.slice(0, count).join('/'));
      for (const part of parts) this.#module(module === '' ? part : `${module}/${part}`);
    }
  }

  #module(path: string): void {
    if (path === '' || this.#tried.has(path)) return;
    this.#tried.add(path);
    for (const ending of ['.hc', '.py']) {
      this.#follow(`${path}/__init__${ending}`, path);
      this.#follow(`${path}${ending}`, path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
    }
  }

  #follow(path: string, package_: string): void {
    const text = this.#take(path);
    if (text !== null) this.follow(text, package_);
  }

  /** The text of a file, also kept; null where there is none that may be read. */
  #take(path: string): string | null {
    if (Object.keys(this.texts).length >= mostFiles || path === this.#main) return null;
    const full = join(this.#folder, path);
    const real = realOf(full);
    // A link must not lead out of the folder.
    if (real === null || !real.startsWith(this.#realFolder.endsWith(sep) ? this.#realFolder : this.#realFolder + sep)) return null;
    try {
      const facts = statSync(real);
      if (!facts.isFile() || facts.size > largestFileBytes) return null;
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(readFileSync(real));
      this.texts[path] = text;
      return text;
    } catch {
      return null;
    }
  }

  takeFolder(): void {
    let leftBytes = folderLimitBytes;
    const visit = (folder: string, depth: number): void => {
      for (const entry of entriesOf(join(this.#folder, folder))) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.name.startsWith('.') || passedOver.has(entry.name)) continue;
        if (entry.isDirectory() && depth < deepestFolder) visit(path, depth + 1);
        else if (entry.isFile() && !(path in this.texts) && leftBytes > 0) leftBytes -= this.#take(path)?.length ?? 0;
      }
    };
    visit('', 1);
  }
}

interface ImportLine {
  level: number;
  name: string;
  /** Names after `import` in a `from` line: they may be modules. */
  parts: string[];
}

const fromLine = /\bfrom[ \t]+(\.*)[ \t]*([\p{L}\p{N}_.]*)[ \t]+import[ \t]*(\([^)]*\)|[^\n;#]*)/gu;
const importLine = /\bimport[ \t]+([\p{L}_][^\n;#]*)/gu;

/** Import lines of a text, and some things that look like one: a name too many only means one more look. */
function importsIn(source: string): ImportLine[] {
  const found: ImportLine[] = [];
  for (const [, dots, name, list] of source.matchAll(fromLine)) found.push({ level: dots.length, name, parts: namesIn(list) });
  for (const [, list] of source.replace(fromLine, '').matchAll(importLine)) for (const name of namesIn(list)) found.push({ level: 0, name, parts: [] });
  return found;
}

function namesIn(list: string): string[] {
  return list.replace(/[()\\]/g, ' ').replace(/#.*/g, '').split(',').map((part) => part.trim().split(/\s+/)[0]).filter((name) => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name));
}

function climb(package_: string, steps: number): string | null {
  const parts = package_ === '' ? [] : package_.split('/');
  return steps > parts.length ? null : parts.slice(0, parts.length - steps).join('/');
}

function realOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
