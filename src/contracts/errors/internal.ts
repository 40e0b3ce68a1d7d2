// HC0xxx: faults of HyperCode itself. The person did nothing wrong.

import { defineError } from './define.ts';

export const internalErrors = {
  internalFault: defineError<{ requestId: string }>({
    code: 'HC0001',
    type: 'InternalError',
    status: 500,
    what: () => 'HyperCode met a fault of its own.',
    why: () => 'Your input is fine and nothing of it was lost.',
    next: ({ requestId }) => `Report the number ${requestId} with the matching lines of the log.`,
    sample: { requestId: '0199a5c0' },
  }),
};
