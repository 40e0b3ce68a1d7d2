// The one table of the gate: a row for each question, a column for each look, the number of findings in between.

import type { VisitReport } from './visit-views.ts';

export function tableOf({ checks }: VisitReport, looks: readonly string[]): string {
  const rows = [...new Set(checks.map((check) => check.probe))].map((probe) => [
    probe,
    ...looks.map((look) => {
      const of = checks.filter((check) => check.probe === probe && check.looks === look);
      return of.length === 0 ? '-' : String(of.reduce((sum, check) => sum + check.count, 0));
    }),
    String(checks.filter((check) => check.probe === probe).length),
  ]);
  const head = ['check', ...looks, 'visits'];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string => cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  return [line(head), ...rows.map(line)].join('\n');
}
