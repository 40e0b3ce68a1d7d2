// Reads the parts of a Markdown page that tests look at: title, prose, fenced blocks and links.
// It knows the plain Markdown this repository writes, not all of CommonMark.

export interface FencedBlock {
  /** What stands after the opening backticks, such as `hypercode fails`. */
  info: string;
  text: string;
  /** Line of the opening backticks. */
  line: number;
}

export interface MarkdownPage {
  title: string;
  /** The paragraph under the title. */
  opening: string;
  /** Headings of the second level, in order. */
  headings: string[];
  /** Paragraphs, list items and table cells as plain text with their line; backticks stay. */
  prose: { text: string; line: number }[];
  blocks: FencedBlock[];
  links: { target: string; line: number }[];
}

/** The parts of one page. */
export function readMarkdown(text: string): MarkdownPage {
  const page: MarkdownPage = { title: '', opening: '', headings: [], prose: [], blocks: [], links: [] };
  const lines = text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, '')).split('\n');
  let paragraph = null as { text: string; line: number } | null;
  const endParagraph = () => {
    if (paragraph) page.prose.push({ ...paragraph, text: plainText(paragraph.text) });
    paragraph = null;
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    const fence = /^\s*(`{3,})(.*)$/.exec(line);
    if (fence) {
      endParagraph();
      const end = lines.findIndex((other, at) => at > index && other.trim() === fence[1]);
      const last = end === -1 ? lines.length : end;
      page.blocks.push({ info: fence[2]!.trim(), text: `${lines.slice(index + 1, last).join('\n')}\n`, line: index + 1 });
      index = last;
      continue;
    }
    page.links.push(...[...line.matchAll(/\]\(([^)\s]+)\)/g)].map((link) => ({ target: link[1]!, line: index + 1 })));
    const heading = /^(#+) (.*)$/.exec(line);
    if (heading) {
      endParagraph();
      if (heading[1] === '#') page.title = heading[2]!;
      if (heading[1] === '##') page.headings.push(heading[2]!);
      continue;
    }
    if (line.trim() === '' || /^\s*\|[\s|:-]+\|\s*$/.test(line)) {
      endParagraph();
      continue;
    }
    if (line.startsWith('|')) {
      endParagraph();
      page.prose.push(...line.split(/(?<!\\)\|/).map((cell) => ({ text: plainText(cell), line: index + 1 })).filter((cell) => cell.text !== ''));
      continue;
    }
    if (/^\s*([-*]|\d+\.) /.test(line)) endParagraph();
    paragraph = paragraph ? { ...paragraph, text: `${paragraph.text} ${line.trim()}` } : { text: line.trim(), line: index + 1 };
  }
  endParagraph();
  page.opening = page.prose[0]?.text ?? '';
  return page;
}

function plainText(text: string): string {
  return text
    .replace(/^\s*([-*>]|\d+\.) +/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*/g, '')
    .trim();
}
