// Code objects: text compiled by the program itself. Compiling stands above the runtime, so it is put in from there.

import type { Names } from './namespaces.ts';
import { builtinType } from './types.ts';
import { seal } from './values.ts';
import type { TypeValue, Value } from './values.ts';

export type CodeMode = 'exec' | 'eval' | 'single';

/** What compiling gives; only `run` looks inside. */
export interface CompiledCode {
  readonly names: readonly string[];
}

export interface CodeRunner {
  /** Raises SyntaxError where the text cannot be read. */
  compile(text: string, fileName: string, mode: CodeMode): CompiledCode;
  run(code: CompiledCode, place: { names: Map<string, Value>; here?: Names; hereDict?: Value }): Value;
}

let runner: CodeRunner | null = null;
export function setCodeRunner(next: CodeRunner): void {
  runner = next;
}

export function codeRunner(): CodeRunner {
  if (runner === null) throw new Error('no code runner is set');
  return runner;
}

export class CodeValue {
  declare readonly cls: TypeValue;
  readonly code: CompiledCode;
  readonly mode: CodeMode;
  readonly fileName: string;
  constructor(code: CompiledCode, mode: CodeMode, fileName: string) {
    this.code = code;
    this.mode = mode;
    this.fileName = fileName;
  }
}
seal(CodeValue);
export const codeType = builtinType('code', CodeValue, { isBase: false });
