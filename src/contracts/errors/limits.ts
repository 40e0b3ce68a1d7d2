// HC4xxx: a run met one of its limits or was refused.

export const limitErrors = {};
