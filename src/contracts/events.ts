// Names of the events HyperCode emits: noun, then what happened (STYLE.md section 4).

export const eventNames = {
  serverStarted: 'server.started',
  serverStopping: 'server.stopping',
  runStarted: 'run.started',
  runFinished: 'run.finished',
  runUnrecorded: 'run.unrecorded',
} as const;

export type EventName = (typeof eventNames)[keyof typeof eventNames];
