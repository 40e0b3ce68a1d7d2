// The whole unit: constants, builtins, globals that functions use, functions, main.

import type { Program } from '../../hir/nodes.ts';
import { helperNames } from '../runtime/unit-library.ts';
import type { ScopeCells } from '../free-names.ts';
import type { TextNeeds } from '../text-needs.ts';
import type { Inferred } from '../types/infer.ts';
import { checkedDouble, checkedValue } from './checked.ts';
import { conditionText } from './conditions.ts';
import type { Emission } from './context.ts';
import { rawText, valueText } from './expressions.ts';
import { declarations, emitFunction, guarded, newFrame } from './functions.ts';
import { entryLines } from './watched.ts';
import { textLiteral } from './literals.ts';
import { asciiName, variableName } from './names.ts';
import { emitStatements } from './statements.ts';
import { keepShape } from '../../kept-shapes.ts';

export interface EmittedUnit {
  /** The body of a function with the parameters in `unitParameters`; it returns main, and what empties the unit's variables. */
  text: string;
  /** Start and end of every position, by number. */
  spans: number[];
}

/** What a unit is given: runtime helpers, the stop flag, helpers made for this unit. */
export const unitParameters = ['R', 'S', 'U'];

export interface EmitOptions {
  isBuiltin: (name: string) => boolean;
  isDynamic?: boolean;
  /** Holds every value against its type, for tests. */
  isChecked?: boolean;
  needs: TextNeeds;
  cells: readonly ScopeCells[];
}

/** Helpers that a unit is given for itself, beside those that all units share. */
export const ownHelperNames: readonly string[] = [
  'limit', 'info', 'frame', 'leave', 'caught', 'passing', 'generator', 'coroutine', 'asyncGenerator', 'builtin', 'names', 'here', 'outerName', 'namesAround', 'namesHere', 'importModule', 'importFrom', 'importName', 'importAll', 'classSpace',
];

export function emitProgram(program: Program, inferred: Inferred, { isBuiltin, isDynamic = false, isChecked = false, needs, cells }: EmitOptions): EmittedUnit {
  const emission: Emission = keepShape<Emission>({
    inferred, frame: newFrame(program.main, needs.frames), spans: [0, 0], constants: new Map(), builtins: new Set(), nextLabel: 1, unitNames: [], skeletons: [], isBuiltin, isDynamic, needs, cells,
    value: (node) => (isChecked ? checkedValue(emission, node, valueText(emission, node)) : valueText(emission, node)),
    float: (node) => (isChecked ? checkedDouble(rawText(emission, node)) : rawText(emission, node)),
    condition: (node) => conditionText(emission, node),
    statements: (nodes) => emitStatements(emission, nodes),
    functionBody: (body) => emitFunction(emission, body),
  });
  const { frame } = emission;
  emission.statements(program.main.body);
  const globals = program.usesNames ? [] : [...program.main.scope.own.values()];
  const shared = [...globals.filter((variable) => variable.isCaptured).map(variableName), ...emission.unitNames];
  const own = [...globals.filter((variable) => !variable.isCaptured), ...program.main.scope.temporaries];
  const text = [
    '"use strict";',
    `const { ${helperNames.join(', ')} } = R;`,
    `const { ${ownHelperNames.join(', ')} } = U;`,
    ...[...emission.builtins].map((name) => `const b_${asciiName(name)} = builtin(${textLiteral(name)});`),
    ...[...emission.constants].map(([made, name]) => `const ${name} = ${made};`),
    ...(shared.length === 0 ? [] : [`let ${shared.join(', ')};`]),
    ...frame.inner,
    'function main(d) {',
    ...declarations(frame, own),
    ...entryLines(emission, program.main),
    ...guarded(program.main, frame),
    'return null;',
    '}',
    `return [main, function reset() { ${emission.skeletons.map((name) => `${name}.release(); `).join('')}${shared.map((name) => `${name} = `).join('')}undefined; }];`,
  ].join('\n');
  return { text, spans: emission.spans };
}
