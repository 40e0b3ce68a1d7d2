// Cells: variables of a function that functions inside it use, as values. Only texts that ask for them have any.

import { builtinType } from './types.ts';
import { seal } from './values.ts';
import type { FunctionValue, TypeValue, Value } from './values.ts';

export class CellValue {
  declare readonly cls: TypeValue;
  readonly read: () => Value | undefined;
  readonly write: (value: Value | undefined) => void;
  constructor(read: () => Value | undefined, write: (value: Value | undefined) => void) { this.read = read; this.write = write; }
}
seal(CellValue);
export const cellType = builtinType('cell', CellValue, { isBase: false });

/** The cell of a variable: it sees and sets what the variable holds. */
export function cell(read: () => Value | undefined, write: (value: Value | undefined) => void): CellValue {
  return new CellValue(read, write);
}

/** A cell of its own, as `types.CellType` makes it. */
export function freeCell(content: Value | undefined): CellValue {
  let held = content;
  return new CellValue(() => held, (value) => { held = value; });
}

const cellsOfFunctions: WeakMap<FunctionValue, readonly CellValue[]> = new WeakMap();

/** Notes the cells of a function, in the order of its free names. */
export function withCells(made: FunctionValue, cells: readonly CellValue[]): FunctionValue {
  cellsOfFunctions.set(made, cells);
  return made;
}

/** The cells of a function. Where its text was not made to keep them, they are empty. */
export function cellsOf(value: FunctionValue): readonly CellValue[] {
  let cells = cellsOfFunctions.get(value);
  if (cells === undefined) cellsOfFunctions.set(value, cells = (value.facts?.freeNames ?? []).map(() => freeCell(undefined)));
  return cells;
}
