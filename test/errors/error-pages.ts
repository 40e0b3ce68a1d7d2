// Reads docs/errors/: the page of every code with its blocks that trigger and mend.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkdown, type FencedBlock, type MarkdownPage } from '../documents/markdown.ts';

export const errorPagesFolder = join(import.meta.dirname, '../../docs/errors');

export interface ErrorPage extends MarkdownPage {
  code: string;
  path: string;
}

/** All pages, in the order of their codes. */
export function readErrorPages(): ErrorPage[] {
  return readdirSync(errorPagesFolder)
    .filter((name) => name !== 'README.md')
    .sort()
    .map((name) => ({
      ...readMarkdown(readFileSync(join(errorPagesFolder, name), 'utf8')),
      code: name.replace(/\.md$/, ''),
      path: `docs/errors/${name}`,
    }));
}

/** A block that must end with the code of its page, or one that must work. */
export interface RunnableBlock extends FencedBlock {
  kind: 'hypercode' | 'http' | 'console' | 'special';
  mustFail: boolean;
}

/** The blocks of a page that a test runs. */
export function runnableBlocks(page: ErrorPage): RunnableBlock[] {
  return page.blocks.flatMap((block): RunnableBlock[] => {
    if (block.info === 'text trigger=special') return [{ ...block, kind: 'special', mustFail: true }];
    const found = /^(hypercode|http|console) (fails|works)$/.exec(block.info);
    return found ? [{ ...block, kind: found[1] as 'hypercode', mustFail: found[2] === 'fails' }] : [];
  });
}
