// HC2xxx: names, checked before a run and met during one.

export const nameErrors = {};
