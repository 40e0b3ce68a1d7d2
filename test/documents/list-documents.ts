// The pages that people read: every Markdown file of the repository, found by walking its folders.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkdown, type MarkdownPage } from './markdown.ts';

export const rootFolder = join(import.meta.dirname, '../..');

export interface Document {
  /** Path from the root, with slashes. */
  path: string;
  text: string;
  page: MarkdownPage;
}

const patterns = ['*.md', '{docs,src,examples,benchmarks,test,scripts}/**/*.md', 'web/*.md', 'web/{src,images}/**/*.md'];

/** All documents, sorted by path. */
export function listDocuments(): Document[] {
  return patterns
    .flatMap((pattern) => globSync(pattern, { cwd: rootFolder }))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(rootFolder, path), 'utf8');
      return { path, text, page: readMarkdown(text) };
    });
}
