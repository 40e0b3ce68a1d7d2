// HC2xxx: names, checked before a run and met during one.

import { defineError } from './define.ts';

export const nameErrors = {
  nameNotDefined: defineError<{ name: string }>({
    code: 'HC2001',
    type: 'NameError',
    status: 400,
    what: ({ name }) => `The name \`${name}\` has no value yet.`,
    why: () => 'A name gets its value from a line such as `x = 1` that runs before.',
    next: ({ name, suggestions: [closest] = [] }) =>
      closest === undefined ? `Check the letters of \`${name}\`, or give it a value first.` : `Write \`${closest}\` in place of \`${name}\`.`,
    sample: { name: 'mesage', suggestions: ['message'] },
  }),
  localNotSet: defineError<{ name: string }>({
    code: 'HC2002',
    type: 'UnboundLocalError',
    status: 400,
    what: ({ name }) => `\`${name}\` is used before this function gives it a value.`,
    why: ({ name }) => `The function sets \`${name}\` further on, so it is a name of its own.`,
    next: ({ name }) => `Give \`${name}\` a value before this line.`,
    sample: { name: 'total' },
  }),
  enclosingNotSet: defineError<{ name: string }>({
    code: 'HC2003',
    type: 'NameError',
    status: 400,
    what: ({ name }) => `The outer function has not set \`${name}\` yet.`,
    why: ({ name }) => `The inner function reads \`${name}\` from the function around it.`,
    next: ({ name }) => `Give \`${name}\` a value before this call.`,
    sample: { name: 'total' },
  }),
  nonlocalUnknown: defineError<{ name: string }>({
    code: 'HC2004',
    type: 'SyntaxError',
    status: 400,
    what: ({ name }) => `No function around this one has a name \`${name}\`.`,
    why: () => '`nonlocal` changes a name of an outer function.',
    next: ({ name }) => `Set \`${name}\` in the outer function, or use \`global\`.`,
    sample: { name: 'total' },
  }),
  nonlocalAtTop: defineError({
    code: 'HC2005',
    type: 'SyntaxError',
    status: 400,
    what: () => '`nonlocal` stands outside of a function.',
    why: () => '`nonlocal` changes a name of an outer function, and here is none.',
    next: () => 'Remove the `nonlocal` line.',
    sample: {},
  }),
  declaredTooLate: defineError<{ name: string; word: string }>({
    code: 'HC2006',
    type: 'SyntaxError',
    status: 400,
    what: ({ name, word }) => `\`${name}\` is used before its \`${word}\` line.`,
    why: ({ word }) => `\`${word}\` tells which name is meant, so it comes first.`,
    next: ({ word }) => `Move the \`${word}\` line to the top of the function.`,
    sample: { name: 'total', word: 'global' },
  }),
  declaredTwice: defineError<{ name: string }>({
    code: 'HC2007',
    type: 'SyntaxError',
    status: 400,
    what: ({ name }) => `\`${name}\` is declared in two ways.`,
    why: () => 'A name is either a value handed in, or `global`, or `nonlocal`.',
    next: ({ name }) => `Keep one of the two, or rename one \`${name}\`.`,
    sample: { name: 'total' },
  }),
  walrusInLoopName: defineError<{ name: string }>({
    code: 'HC2008',
    type: 'SyntaxError',
    status: 400,
    what: ({ name }) => `\`:=\` cannot set \`${name}\` at this place.`,
    why: () => 'A `for` part in brackets, or a class, keeps its names to itself.',
    next: () => 'Use another name, or set it on a line of its own.',
    sample: { name: 'x' },
  }),
};
