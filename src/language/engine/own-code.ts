// Code that comes up while a program runs: files it imports, texts it gives to eval, exec and compile.
// It is compiled here, in this process, and becomes a unit like the program itself.

import type { ErrorRecord } from '../../contracts/index.ts';
import { compileProgram } from './compile.ts';
import type { CompiledProgram } from './compile.ts';
import type { CodeKind } from './needs-names.ts';
import { setCodeRunner } from './runtime/code.ts';
import { setFileRunner } from './runtime/modules.ts';
import { raise } from './runtime/raise.ts';
import { state } from './runtime/state.ts';
import { raiseSyntaxError } from './runtime/syntax-errors.ts';
import type { TextNeeds } from './text-needs.ts';
import type { LoadFunction } from './units.ts';
import { loadUnit, sourceOf } from './units.ts';

const keptUnits = 200;
const longestKept = 65_536;
/** Compiling does not look at the stop flag, so it must not take long. */
const longestText = 4 * 1_048_576;
const compiledTexts: Map<string, CompiledProgram> = new Map();

/** Puts this into the runtime, with the host's way to load text. Called at the start of each run. */
export function useOwnCode(loadFunction: LoadFunction, mainFile: string, needs?: TextNeeds): void {
  const folder = mainFile.includes('/') ? mainFile.slice(0, mainFile.lastIndexOf('/') + 1) : '';
  setFileRunner((depth, file, module) => {
    const program = compiled(file.text, `${folder}${file.path}`, 'module', needs);
    if (program.documentation !== null) module.attributes.set('__doc__', program.documentation);
    loadUnit(program, { names: module.attributes }, loadFunction)(depth + 1);
  });
  setCodeRunner({
    compile: (text, fileName, kind) => compiled(text, fileName, kind, needs),
    run: (program, place) => loadUnit(program as CompiledProgram, place, loadFunction)(state.depth + 1),
  });
}

function compiled(text: string, fileName: string, kind: CodeKind, needs?: TextNeeds): CompiledProgram {
  // A run whose steps are counted has a second place beside the stop flag.
  const countsSteps = state.stopFlag.length > 1;
  const key = `${kind} ${needs === undefined ? '' : Object.values(needs).map(Number).join('')} ${countsSteps ? 'counted ' : ''}${fileName}\n${text}`;
  const known = text.length <= longestKept ? compiledTexts.get(key) : undefined;
  if (known !== undefined) return known;
  if (text.length > longestText) raise.memoryError('');
  const { program, errors } = compileProgram(text, { fileName, kind, countsSteps, ...(needs === undefined ? {} : { needs }) });
  if (program === null) return raiseSyntaxError(errors[0] as ErrorRecord | undefined, text, fileName);
  if (text.length <= longestKept) {
    if (compiledTexts.size >= keptUnits) compiledTexts.delete(compiledTexts.keys().next().value as string);
    compiledTexts.set(key, program);
  }
  // Asked for now, so that a frame of it can name its text later.
  sourceOf(program);
  return program;
}
