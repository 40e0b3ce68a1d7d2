// Writes docs/errors/README.md: every code of the catalogue with its headline and its page.

import { catalogue } from '../../src/contracts/index.ts';

const groups: { prefix: string; title: string }[] = [
  { prefix: 'HC0', title: 'Faults of HyperCode itself' },
  { prefix: 'HC1', title: 'The text of a program' },
  { prefix: 'HC2', title: 'Names in a program' },
  { prefix: 'HC3', title: 'A program while it runs' },
  { prefix: 'HC4', title: 'Limits of a run' },
  { prefix: 'HC5', title: 'Requests over HTTP' },
  { prefix: 'HC6', title: 'Settings and start' },
  { prefix: 'HC7', title: 'The hypercode command' },
];

const opening = `<!-- Generated from the error catalogue by scripts/generate.ts. Run: npm run generate -->

# Error codes

For anyone who met a code such as \`HC2001\`. You will have the page that explains it. Reading time: one minute.

Each page says what happened, why, and one next step. Codes never change their meaning.
`;

/** The text of docs/errors/README.md. */
export function writeErrorIndex(): string {
  const sections = groups.flatMap(({ prefix, title }) => {
    const entries = catalogue.map((factory) => factory.entry).filter((entry) => entry.code.startsWith(prefix));
    if (entries.length === 0) return [];
    const rows = entries.map((entry) => `| [${entry.code}](${entry.code}.md) | ${inTable(entry.what(entry.sample as never))} |`);
    return [`## ${title}\n\n| Code | What happened |\n| --- | --- |\n${rows.join('\n')}\n`];
  });
  return [opening, ...sections].join('\n');
}

function inTable(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
