// Program text to a compiled program: parse, lower, infer, emit. Nothing runs here.

import { runtimeErrors } from '../../contracts/index.ts';
import type { ErrorRecord } from '../../contracts/index.ts';
import { LineTable } from '../ast/line-table.ts';
import type { FunctionBody } from '../hir/nodes.ts';
import { UnsupportedFeature } from '../hir/lower/context.ts';
import { lowerProgram } from '../hir/lower/program.ts';
import { nameProblemRecords } from '../checker/index.ts';
import { parseProgram } from '../parser/index.ts';
import { resolveScopes } from '../scopes/index.ts';
import './builtins/index.ts';
import './modules/index.ts';
import { emitProgram } from './emit/program.ts';
import { builtins } from './runtime/define.ts';
import type { Signature } from './runtime/values.ts';
import { markBound } from './types/bound.ts';
import { inferTypes } from './types/infer.ts';

export interface FunctionInfo {
  name: string;
  qualifiedName: string;
  signature: Signature;
  /** Exact count of arguments where only positional ones without default are taken, else -1. */
  arity: number;
}

/** Plain data: it may be kept, or sent to another process. */
export interface CompiledProgram {
  text: string;
  spans: number[];
  functions: FunctionInfo[];
  source: string;
  fileName: string;
  /** Names the program gives a value, for suggestions. */
  names: string[];
}

export interface CompileOptions {
  fileName?: string;
  /** Emits without types: slower, the reference that typed code is compared with. */
  isReference?: boolean;
}

export interface CompileResult {
  program: CompiledProgram | null;
  errors: ErrorRecord[];
}

/**
 * Compiles a program. It never throws: what cannot be compiled becomes records.
 *
 * @example
 * const { program, errors } = compileProgram('print(1)', { fileName: 'hello.hc' });
 */
export function compileProgram(source: string, options: CompileOptions = {}): CompileResult {
  const fileName = options.fileName ?? 'program.hc';
  const parsed = parseProgram(source, { fileName });
  if (parsed.errors.length > 0) return { program: null, errors: parsed.errors };
  const resolved = resolveScopes(parsed.module);
  if (resolved.problems.length > 0) return { program: null, errors: nameProblemRecords(resolved.problems, parsed) };
  try {
    const program = lowerProgram(parsed.module, { source, fileName, resolved, isBuiltin: (name) => builtins.has(name) });
    markBound(program);
    const inferred = inferTypes(program, { isOff: options.isReference === true });
    const { text, spans } = emitProgram(program, inferred, (name) => builtins.has(name));
    const names = [...new Set(program.functions.flatMap((body) => [...body.scope.own.keys()]))];
    return { program: { text, spans, functions: program.functions.map(infoOf), source, fileName, names }, errors: [] };
  } catch (error) {
    if (error instanceof UnsupportedFeature) return { program: null, errors: [unsupportedRecord(error, new LineTable(source), fileName)] };
    if (error instanceof RangeError) return { program: null, errors: [runtimeErrors.featureNotSupported({ feature: 'text nested this deep', where: fileName })] };
    throw error;
  }
}

function unsupportedRecord(error: UnsupportedFeature, lines: LineTable, fileName: string): ErrorRecord {
  const start = lines.placeAt(error.span.start);
  const end = lines.placeAt(error.span.end);
  return runtimeErrors.featureNotSupported({ feature: error.feature, where: fileName, ...start, endLine: end.line, endColumn: end.column, detail: `UnsupportedError: ${error.feature}` });
}

function infoOf(body: FunctionBody): FunctionInfo {
  const names = body.positional.map((entry) => entry.variable.name);
  const required = body.positional.filter((entry) => !entry.hasDefault).length;
  const isPlain = body.rest === null && body.keywordRest === null && body.keywordOnly.length === 0 && required === names.length;
  return {
    name: body.name,
    qualifiedName: body.qualifiedName,
    signature: {
      names, positionalOnly: body.positionalOnly, required, rest: body.rest?.name ?? null,
      keywordOnly: body.keywordOnly.map((entry) => ({ name: entry.variable.name, isRequired: !entry.hasDefault })), keywordRest: body.keywordRest?.name ?? null,
    },
    arity: isPlain ? names.length : -1,
  };
}
