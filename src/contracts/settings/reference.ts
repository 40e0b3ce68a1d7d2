// Writes docs/reference/settings.md from the schema. A test compares the file with this text.

import { fields, otherVariables } from './fields.ts';

/** The whole page, with a line break at the end. */
export function settingsReference(): string {
  const rows = fields.map((field) => {
    const key = field.isSecret ? 'not in the file' : `\`${field.key}\``;
    return `| \`${field.variable}\` | ${key} | ${field.meaning} | ${field.expected} | ${field.defaultInWords ?? defaultInWords(field.defaultValue)} |`;
  });
  const others = Object.entries(otherVariables).map(([name, meaning]) => `| \`${name}\` | ${meaning} |`);
  return `# Settings

For people who run HyperCode. You will know every setting and its default. Reading time: three minutes.

<!-- Written by src/contracts/settings/reference.ts. Run \`npm run generate\` after a change there. -->

Settings come from two places. A variable wins over the file.

- **Variables**, such as \`HYPERCODE_PORT=8001 npm start\`.
- **One JSON file**, such as \`{ "port": 8001 }\`. Its name is \`hypercode.json\` in the current folder. \`HYPERCODE_CONFIG\` may name another one.

A name that HyperCode does not know stops the start with exit code 78. So does a value that does not fit. Secrets belong in variables, never in the file.

## All settings

| Variable | Key in the file | Meaning | Must be | Default |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

In the file, numbers are written as numbers and lists as JSON lists, such as \`["gateway", "execution"]\`.

## Other variables

| Variable | Meaning |
| --- | --- |
${others.join('\n')}
`;
}

function defaultInWords(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : `\`${value.join(',')}\``;
  return value === undefined ? 'none' : `\`${String(value)}\``;
}
