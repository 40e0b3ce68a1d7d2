// HC6xxx: settings and starting up.

export const startErrors = {};
