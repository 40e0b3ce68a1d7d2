// HC7xxx: the hypercode command.

export const commandErrors = {};
