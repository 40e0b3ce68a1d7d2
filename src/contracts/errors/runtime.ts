// HC3xxx: what a running program can meet.

export const runtimeErrors = {};
