// Lists the commands of a page with the output the page shows for them.

import type { MarkdownPage } from './markdown.ts';

export interface DocumentCommand {
  command: string;
  /** What the page shows below the command; null when it shows nothing. */
  output: string | null;
  line: number;
}

/** The commands of all `sh` and `console` blocks. */
export function listDocumentCommands(page: MarkdownPage): DocumentCommand[] {
  return page.blocks.flatMap((block) => {
    const text = block.text.replaceAll(/\\\n\s*/g, ' ');
    if (block.info === 'console') return readConsole(text, block.line);
    if (block.info !== 'sh') return [];
    const commands = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
    return commands.map((command) => ({ command, output: null, line: block.line }));
  });
}

function readConsole(text: string, line: number): DocumentCommand[] {
  return text.split(/^\$ /m).filter((part) => part.trim() !== '').map((part) => {
    const end = part.indexOf('\n');
    const output = part.slice(end + 1).trimEnd();
    return { command: part.slice(0, end), output: output === '' ? null : output, line };
  });
}
