// The only door of the language. Pure: nothing here touches files, processes or the network.

export type * from './ast/nodes.ts';
export { forEachChild } from './ast/children.ts';
export { exportSeedTree, type SeedNode, type SeedProgram } from './ast/export-seed.ts';
export { exportTree, type LosslessTree, sourceFromTree } from './ast/export-tree.ts';
export { treeSchemaFiles } from './ast/schema-files.ts';
export { LineTable, type LinePlace } from './ast/line-table.ts';
export { checkProgram } from './checker/index.ts';
export { parseProgram, type ParseResult } from './parser/index.ts';
export { compileProgram, type CompiledProgram, type CompileResult } from './engine/compile.ts';
export { libraryModules } from './engine/library-modules.ts';
export { executeProgram, type EngineHost, type ExecutionEnd } from './engine/execute.ts';
export { type CellEnd, type Session, startSession } from './engine/session.ts';
export { keepingShapes } from './kept-shapes.ts';
export { inputState, type InputState } from './parser/index.ts';
