// HC5xxx: an HTTP request that cannot be answered.

export const requestErrors = {};
