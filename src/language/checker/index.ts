// The door of the checker for the other phases of the language.

export { checkParsed, checkProgram, nameProblemRecords } from './check-program.ts';
export { suggestNames } from './suggest-names.ts';
