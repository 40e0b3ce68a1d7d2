// Program text to a compiled program: parse, lower, infer, emit. Nothing runs here.

import { runtimeErrors } from '../../contracts/index.ts';
import type { ErrorRecord } from '../../contracts/index.ts';
import { forEachChild } from '../ast/children.ts';
import { LineTable } from '../ast/line-table.ts';
import type { AnyNode, Module } from '../ast/nodes.ts';
import type { FunctionBody, Program } from '../hir/nodes.ts';
import { UnsupportedFeature } from '../hir/lower/context.ts';
import { lowerProgram } from '../hir/lower/program.ts';
import { nameProblemRecords } from '../checker/index.ts';
import { parseProgram } from '../parser/index.ts';
import { moduleNames, resolveScopes } from '../scopes/index.ts';
import './builtins/index.ts';
import './modules/index.ts';
import { countSteps } from './emit/count-steps.ts';
import { emitProgram } from './emit/program.ts';
import { scopeCells } from './free-names.ts';
import type { ScopeCells } from './free-names.ts';
import { type CodeKind, namesUse } from './needs-names.ts';
import { builtins } from './runtime/define.ts';
import { isLibraryFile } from './runtime/library-frames.ts';
import { isLibraryModule, isSourceModule } from './runtime/modules.ts';
import type { Flavor } from './runtime/flavors.ts';
import type { FunctionFacts, Signature } from './runtime/values.ts';
import { markBound } from './types/bound.ts';
import { visitStatement } from './types/children.ts';
import type { Visitor } from './types/children.ts';
import { textNeeds } from './text-needs.ts';
import type { TextNeeds } from './text-needs.ts';
import { inferTypes } from './types/infer.ts';
import { keepShape } from '../kept-shapes.ts';

export interface FunctionInfo {
  name: string;
  qualifiedName: string;
  signature: Signature;
  /** Exact count of arguments where only positional ones without default are taken, else -1. */
  arity: number;
  /** What a call makes where it runs nothing yet. */
  flavor?: Flavor;
  /** For `__code__`. */
  facts?: FunctionFacts;
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
  /** Variables of the module are kept by name; see ./needs-names.ts. */
  usesNames: boolean;
  /** What its text asked for; other texts of the program are compiled so, too. */
  needs: TextNeeds;
  documentation: string | null;
  /** Modules of the library whose ways were taken for granted; a file of the program by such a name must not be there. */
  trustedModules: string[];
}

export interface CompileOptions {
  fileName?: string;
  /** Emits without types: slower, the reference that typed code is compared with. */
  isReference?: boolean;
  /** Emits with a check of every type, for tests. */
  isChecked?: boolean;
  kind?: CodeKind;
  /** Counts steps: `EngineHost.limits.steps` then ends the run at the same place each time. About a tenth slower. */
  countsSteps?: boolean;
  /** Other code may use what this text defines, so nothing is taken for granted about its callers. */
  isOpen?: boolean;
  /** What other texts of the program ask for, beside what this one does. */
  needs?: TextNeeds;
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
  const parsed = keepShape(parseProgram(source, { fileName }));
  if (parsed.errors.length > 0) return { program: null, errors: parsed.errors };
  const resolved = resolveScopes(parsed.module);
  if (resolved.problems.length > 0) return { program: null, errors: nameProblemRecords(resolved.problems, parsed) };
  try {
    const { kind = 'program' } = options;
    if (kind === 'eval' && !isOneValue(parsed.module)) return { program: null, errors: [] };
    const { usesNames, isDynamic } = namesUse(kind, resolved, source);
    // In a namespace the names of a module are ordinary entries; elsewhere they are constants of the unit.
    const isBuiltin = (name: string): boolean => builtins.has(name) || (!usesNames && moduleNames.has(name));
    const result = kind === 'eval' ? 'value' : kind === 'single' ? 'shown' : 'none';
    // The library asks for nothing by itself: what it looks at is the program's.
    const needs = textNeeds(isLibraryFile(fileName) ? '' : source, options.needs);
    const program = keepShape(lowerProgram(parsed.module, { source, fileName, resolved, isBuiltin, usesNames, isDynamic, result, preparesNames: source.includes('__prepare__') }));
    // A cell may be emptied or filled from anywhere.
    if (!needs.cells) markBound(program);
    const cells = scopeCells(resolved.scopes);
    const isOpen = usesNames || options.isOpen === true || importsOthers(parsed.module) || /\b(?:User(?:Dict|List|String)|ChainMap)\b/.test(source);
    const inferred = keepShape(inferTypes(program, { isOff: options.isReference === true || needs.cells || needs.locals, isOpen }));
    const { text: plainText, spans } = emitProgram(program, inferred, { isBuiltin, isDynamic, isChecked: options.isChecked === true, needs, cells });
    const text = options.countsSteps === true ? countSteps(plainText) : plainText;
    const names = [...new Set(program.functions.flatMap((body) => [...body.scope.own.keys()]))];
    return { program: { text, spans, functions: functionInfos(program.functions, cells, source, fileName), source, fileName, names, usesNames, needs, documentation: program.main.documentation, trustedModules: isOpen ? [] : importedModules(program) }, errors: [] };
  } catch (error) {
    if (error instanceof UnsupportedFeature) return { program: null, errors: [unsupportedRecord(error, new LineTable(source), fileName)] };
    if (error instanceof RangeError) return { program: null, errors: [runtimeErrors.featureNotSupported({ feature: 'code nested this deep', where: fileName })] };
    throw error;
  }
}

function importedModules(program: Program): string[] {
  const names = new Set<string>();
  const visitor: Visitor = {
    expression() { /* imports are statements */ },
    statement(node) {
      if (node.kind === 'import' || node.kind === 'importFrom') names.add(node.moduleName.split('.')[0]);
      visitStatement(node, visitor);
    },
    body: null,
  };
  for (const body of program.functions) for (const statement of body.body) visitor.statement(statement);
  return [...names];
}

/** What `eval` takes: one expression and nothing else. */
function isOneValue(module: Module): boolean {
  return module.body.length === 1 && module.body[0].kind === 'expression';
}

/** True where a module is imported that is a program itself: a file beside this one, or written so in the library. */
function importsOthers(module: Module): boolean {
  const isOther = (name: string): boolean => !isLibraryModule(name.split('.')[0]) || isSourceModule(name);
  let found = false;
  const visit = (node: AnyNode): void => {
    if (node.kind === 'import') found ||= node.names.some((alias) => isOther(alias.name));
    else if (node.kind === 'importFrom') found ||= node.level > 0 || isOther(node.module ?? '');
    else if (!found && 'body' in node) forEachChild(node, visit);
  };
  for (const statement of module.body) visit(statement);
  return found;
}

function unsupportedRecord(error: UnsupportedFeature, lines: LineTable, fileName: string): ErrorRecord {
  const start = lines.placeAt(error.span.start);
  const end = lines.placeAt(error.span.end);
  return runtimeErrors.featureNotSupported({ feature: error.feature, where: fileName, ...start, endLine: end.line, endColumn: end.column, detail: `UnsupportedError: ${error.feature}` });
}

function functionInfos(bodies: readonly FunctionBody[], cells: readonly ScopeCells[], source: string, fileName: string): FunctionInfo[] {
  const lines = new LineTable(source);
  return bodies.map((body) => ({ ...infoOf(body), facts: factsOf(body, cells[body.scope.id], lines.placeAt(body.span.start).line, fileName) }));
}

const flavorFlags: Record<Flavor, number> = { generator: 32, coroutine: 128, asyncGenerator: 512 };

function factsOf(body: FunctionBody, { free, cells }: ScopeCells, line: number, fileName: string): FunctionFacts {
  const { scope } = body;
  return { fileName, line, localNames: [...scope.own.keys()], cellNames: [...cells], freeNames: [...free.keys()], globalNames: [...scope.bindings.values()].filter(({ kind }) => kind === 'global' || kind === 'builtin').map(({ name }) => name), flags: scope.isGenerator ? flavorFlags[body.flavor ?? 'generator'] : 0 };
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
    ...(body.scope.isGenerator ? { flavor: body.flavor ?? 'generator' } : {}),
  };
}
