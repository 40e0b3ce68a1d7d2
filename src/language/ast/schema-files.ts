// The text of the two schema files in docs/reference/. `npm run generate` writes them.

import { z } from 'zod';
import { seedTreeSchema } from './seed-tree-schema.ts';
import { losslessTreeSchema } from './tree-schema.ts';

/** Path and text of each file. */
export function treeSchemaFiles(): { path: string; text: string }[] {
  return [
    { path: 'docs/reference/seed-tree-schema.json', text: textOf(seedTreeSchema()) },
    { path: 'docs/reference/tree-schema.json', text: textOf(losslessTreeSchema()) },
  ];
}

function textOf(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema), null, 1)}\n`;
}
