// HC1xxx: the text cannot be read as a program.

export const syntaxErrors = {};
