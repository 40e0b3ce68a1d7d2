// The door of the lexer for the other phases of the language.

export { keywords } from './keywords.ts';
export { tokenise, tokeniseInside } from './lexer.ts';
export { TokenKind, TokenList, tokenKindName } from './token.ts';
