// The door of the parser for the other phases of the language.

export { parseProgram, type ParseResult } from './parse-program.ts';
export { inputState, type InputState } from './input-state.ts';
