// Programs that were compiled before, for the next run of the same text. Only what compiling made is kept: each
// run makes its own state. The whole text is the key, with everything else the result depends on, so two programs
// can never be taken for one another. The oldest ones go when there are too many bytes of them.

import { compileProgram } from '../../language/index.ts';
import type { CompileResult } from '../../language/index.ts';

export interface CompileOrder {
  source: string;
  fileName: string;
  /** Other files belong to the program and may use what it defines. */
  isOpen: boolean;
}

export interface CompiledPrograms {
  compile(order: CompileOrder): CompileResult;
}

interface Kept {
  result: CompileResult;
  sizeBytes: number;
}

/** @example createCompiledPrograms(8 * 1_048_576).compile({ source: 'print(1)', fileName: 'one.hc', isOpen: false }) */
export function createCompiledPrograms(limitBytes: number): CompiledPrograms {
  // A Map keeps its order: the first entry is the one that was used longest ago.
  const kept = new Map<string, Kept>();
  let heldBytes = 0;

  const keep = (key: string, entry: Kept): void => {
    kept.set(key, entry);
    heldBytes += entry.sizeBytes;
    for (const [oldest, { sizeBytes }] of kept) {
      if (heldBytes <= limitBytes) return;
      kept.delete(oldest);
      heldBytes -= sizeBytes;
    }
  };

  return {
    compile(order) {
      const key = keyOf(order);
      const entry = kept.get(key);
      if (entry !== undefined) {
        kept.delete(key);
        kept.set(key, entry);
        return entry.result;
      }
      const result = compileProgram(order.source, { fileName: order.fileName, isOpen: order.isOpen });
      if (result.program !== null) keep(key, { result, sizeBytes: sizeOf(key, result) });
      return result;
    },
  };
}

/** The length of the name stands before it, so a name and a text cannot run into each other. */
function keyOf({ source, fileName, isOpen }: CompileOrder): string {
  return `${isOpen ? 1 : 0}${fileName.length} ${fileName}${source}`;
}

/** Two bytes a character, and V8's own form of the emitted text, which is about as large again. */
function sizeOf(key: string, { program }: CompileResult): number {
  return program === null ? 0 : 4 * key.length + 4 * program.text.length + 16 * program.spans.length;
}
