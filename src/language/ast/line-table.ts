// Turns offsets of the source text into lines and columns as people count them: both from 1, columns in
// code points, a byte order mark not counted. `\n`, `\r\n` and `\r` end a line.

export interface LinePlace {
  line: number;
  column: number;
}

const markDistance = 256;

export class LineTable {
  readonly source: string;
  /** The offset where each line starts; the first entry is line 1. */
  readonly starts: number[];
  private readonly longLines = new Map<number, number[]>();

  constructor(source: string) {
    this.source = source;
    this.starts = lineStarts(source);
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The line number of an offset. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Line and column of an offset, also fast for many offsets on one very long line. */
  placeAt(offset: number): LinePlace {
    const line = this.lineAt(offset);
    const start = this.starts[line - 1];
    const marks = offset - start < markDistance ? null : this.marksOf(line);
    const mark = marks === null ? 0 : Math.min(marks.length - 1, Math.floor((offset - start) / markDistance));
    const from = start + mark * markDistance;
    return { line, column: (marks === null ? 1 : marks[mark]) + this.width(from, offset) };
  }

  /** Columns at regular distances of a long line. */
  private marksOf(line: number): number[] {
    let marks = this.longLines.get(line);
    if (marks === undefined) {
      marks = [1];
      const start = this.starts[line - 1];
      const end = line < this.starts.length ? this.starts[line] : this.source.length;
      for (let at = start; at + markDistance <= end; at += markDistance) marks.push(marks[marks.length - 1] + this.width(at, at + markDistance));
      this.longLines.set(line, marks);
    }
    return marks;
  }

  /** Code points between two offsets; the second half of a pair belongs to the first. */
  private width(from: number, to: number): number {
    let width = 0;
    for (let position = from; position < to; position += 1) {
      const code = this.source.charCodeAt(position);
      const isSecondHalf = code >= 0xdc00 && code <= 0xdfff && position > 0 && (this.source.charCodeAt(position - 1) & 0xfc00) === 0xd800;
      if (!isSecondHalf && !(position === 0 && code === 0xfeff)) width += 1;
    }
    return width;
  }

  /** The text of a line without its line break. */
  lineText(line: number): string {
    const end = line < this.starts.length ? this.starts[line] : this.source.length;
    return this.source.slice(this.starts[line - 1], end).replace(/[\r\n]+$/, '');
  }
}

function lineStarts(source: string): number[] {
  const starts = [0];
  const hasReturns = source.includes('\r');
  if (!hasReturns) {
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let position = 0; position < source.length; position += 1) {
    const code = source.charCodeAt(position);
    if (code === 10 || (code === 13 && source.charCodeAt(position + 1) !== 10)) starts.push(position + 1);
  }
  return starts;
}
