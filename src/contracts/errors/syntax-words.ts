// HC1040 to HC1059: words and signs that HyperCode does not have, or that stand for something else.

import { defineError } from './define.ts';

const base = { type: 'SyntaxError', status: 400 } as const;

export const wordErrors = {
  elseIf: defineError({
    ...base,
    code: 'HC1040',
    what: () => '`else if` is written as one word.',
    why: () => 'In HyperCode a second test starts with `elif`.',
    next: () => 'Write `elif` in place of `else if`.',
    sample: { suggestions: ['elif'] },
  }),
  equalsInCondition: defineError({
    ...base,
    code: 'HC1041',
    what: () => 'One `=` stands where a test is needed.',
    why: () => '`=` gives a name its value, and `==` asks if two values are the same.',
    next: () => 'Write `==` in place of `=`.',
    sample: { suggestions: ['=='] },
  }),
  printWithoutBrackets: defineError<{ name: string }>({
    ...base,
    code: 'HC1042',
    what: ({ name }) => `\`${name}\` needs brackets around what it shows.`,
    why: ({ name }) => `\`${name}\` is a function, and a call has brackets.`,
    next: ({ name }) => `Put \`(\` after \`${name}\` and \`)\` at the end.`,
    sample: { name: 'print' },
  }),
  keywordMisspelt: defineError<{ found: string; suggestion: string }>({
    ...base,
    code: 'HC1043',
    what: ({ found }) => `HyperCode has no word \`${found}\` for this line.`,
    why: ({ suggestion }) => `It looks like \`${suggestion}\` with other letters.`,
    next: ({ found, suggestion }) => `Write \`${suggestion}\` in place of \`${found}\`.`,
    sample: { found: 'whlie', suggestion: 'while', suggestions: ['while'] },
  }),
  countUp: defineError<{ sign: string; mended: string }>({
    ...base,
    code: 'HC1044',
    what: ({ sign }) => `HyperCode has no \`${sign}\` to count with.`,
    why: ({ mended }) => `A name is changed by one with \`${mended}\`.`,
    next: ({ sign, mended }) => `Write \`${mended}\` in place of \`${sign}\`.`,
    sample: { sign: '++', mended: '+= 1' },
  }),
  wordForSign: defineError<{ sign: string; word: string }>({
    ...base,
    code: 'HC1045',
    what: ({ sign, word }) => `HyperCode writes \`${sign}\` as \`${word}\`.`,
    why: () => 'Tests are joined with the words `and`, `or` and `not`.',
    next: ({ sign, word }) => `Write \`${word}\` in place of \`${sign}\`.`,
    sample: { sign: '&&', word: 'and', suggestions: ['and'] },
  }),
  signUnknown: defineError<{ sign: string; mended: string }>({
    ...base,
    code: 'HC1046',
    what: ({ sign }) => `HyperCode has no sign \`${sign}\`.`,
    why: ({ mended }) => `The sign with this meaning is \`${mended}\`.`,
    next: ({ sign, mended }) => `Write \`${mended}\` in place of \`${sign}\`.`,
    sample: { sign: '=>', mended: '>=' },
  }),
  keywordAsName: defineError<{ word: string }>({
    ...base,
    code: 'HC1047',
    what: ({ word }) => `\`${word}\` is a word of HyperCode, not a name.`,
    why: () => 'Such words have a fixed meaning, so nothing else can be called so.',
    next: ({ word }) => `Choose another name, such as \`${word}_\`.`,
    sample: { word: 'class' },
  }),
  valueMissing: defineError<{ after: string }>({
    ...base,
    code: 'HC1048',
    what: ({ after }) => `A value is missing after \`${after}\`.`,
    why: ({ after }) => `\`${after}\` needs a value on its right side.`,
    next: ({ after }) => `Write a name or a value after \`${after}\`.`,
    sample: { after: '=' },
  }),
  nameMissing: defineError<{ after: string }>({
    ...base,
    code: 'HC1049',
    what: ({ after }) => `A name is missing after \`${after}\`.`,
    why: ({ after }) => `The word after \`${after}\` says what it is about.`,
    next: ({ after }) => `Write a name after \`${after}\`.`,
    sample: { after: 'def' },
  }),
  partMissing: defineError<{ part: string; found: string }>({
    ...base,
    code: 'HC1050',
    what: ({ part, found }) => `\`${part}\` is missing before \`${found}\`.`,
    why: ({ part }) => `This kind of line needs \`${part}\` at this place.`,
    next: ({ part, found }) => `Add \`${part}\` before \`${found}\`.`,
    sample: { part: 'in', found: 'items' },
  }),
  notUnderstood: defineError<{ found: string }>({
    ...base,
    code: 'HC1051',
    what: ({ found }) => `\`${found}\` does not fit at this place.`,
    why: () => 'Something else must come here, or something before it is missing.',
    next: ({ found }) => `Look at the code right before \`${found}\`, and change that part.`,
    sample: { found: 'else' },
  }),
};
