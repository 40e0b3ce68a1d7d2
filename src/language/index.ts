// The only door of the language. Pure: nothing here touches files, processes or the network.

export type * from './ast/nodes.ts';
export { forEachChild } from './ast/children.ts';
export { LineTable, type LinePlace } from './ast/line-table.ts';
export { parseProgram, type ParseResult } from './parser/index.ts';
