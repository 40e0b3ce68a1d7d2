// Prints what compare.ts measured: milliseconds, then how many times faster HyperCode is than each peer.

import { engineName, twinName } from './peers.ts';

export interface ProgramFigures {
  program: string;
  /** Milliseconds, one for each peer in the order of the names. */
  cold: number[];
  warm: number[];
}

/** Geometric means are over the first twelve programs and over all. */
const coreCount = 12;

export function showTable(figures: ProgramFigures[], names: string[]): void {
  const own = names.indexOf(engineName);
  const others = names.map((_, index) => index).filter((index) => index !== own);
  const pythons = others.filter((index) => names[index].startsWith('CPython'));
  const coldPeer = pythons.at(-1);
  const twin = names.indexOf(twinName);
  const head = ['program', `${engineName} ms`, ...others.map((index) => `${names[index]} ms`), ...others.map((index) => `to ${names[index]}`)];
  if (coldPeer !== undefined) head.push('cold ms', `cold to ${names[coldPeer]}`);
  if (twin >= 0) head.push('cold to twin');
  showRow(head);
  showRow(head.map(() => '---'));
  const warmRatio = (row: ProgramFigures, index: number): number => row.warm[index] / row.warm[own];
  const coldRatio = (row: ProgramFigures, index: number): number => row.cold[index] / row.cold[own];
  for (const row of figures) {
    const cells = [row.program, row.warm[own].toFixed(2), ...others.map((index) => row.warm[index].toFixed(1)), ...others.map((index) => warmRatio(row, index).toFixed(2))];
    if (coldPeer !== undefined) cells.push(row.cold[own].toFixed(1), coldRatio(row, coldPeer).toFixed(2));
    if (twin >= 0) cells.push(coldRatio(row, twin).toFixed(2));
    showRow(cells);
  }
  for (const [label, part] of [['first twelve', figures.slice(0, coreCount)], ['all', figures]] as const) {
    if (part.length === 0 || (figures.length <= coreCount && label === 'first twelve')) continue;
    const cells = [`geometric mean, ${label}`, '', ...others.map(() => ''), ...others.map((index) => geometricMean(part.map((row) => warmRatio(row, index))).toFixed(2))];
    if (coldPeer !== undefined) cells.push('', geometricMean(part.map((row) => coldRatio(row, coldPeer))).toFixed(2));
    if (twin >= 0) cells.push(geometricMean(part.map((row) => coldRatio(row, twin))).toFixed(2));
    showRow(cells);
  }
}

function showRow(cells: string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

function geometricMean(values: number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
