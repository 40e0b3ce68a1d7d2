// The whole catalogue in one list. A new group file is named here once and nowhere else.

import type { ErrorFactory } from './define.ts';
import { commandErrors } from './command.ts';
import { internalErrors } from './internal.ts';
import { limitErrors } from './limits.ts';
import { messagingErrors } from './messaging.ts';
import { nameErrors } from './names.ts';
import { requestErrors } from './requests.ts';
import { runtimeErrors } from './runtime.ts';
import { startErrors } from './start.ts';
import { syntaxErrors } from './syntax.ts';

const groups = [internalErrors, syntaxErrors, nameErrors, runtimeErrors, limitErrors, requestErrors, startErrors, commandErrors, messagingErrors];

/** Every entry, in the order of its code. */
export const catalogue: ErrorFactory<never>[] = groups
  .flatMap((group) => Object.values(group) as unknown as ErrorFactory<never>[])
  .sort((left, right) => left.entry.code.localeCompare(right.entry.code));
