// A small page without script, for errors and for the time before Mission Control is built.
// It follows UX.md 11 and 13: 18 px text, short lines, no pure black on white, light and dark.

export interface PlainPage {
  title: string;
  /** HTML that is already safe; texts go through `messageFrom` or `escapeHtml`. */
  content: string;
  styleNonce: string;
}

export function plainPage(page: PlainPage): string {
  const title = escapeHtml(page.title);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} - HyperCode</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <style nonce="${page.styleNonce}">${style}</style>
  </head>
  <body>
    <main>
      <h1>${title}</h1>${page.content}
    </main>
  </body>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

/** A catalogue text as HTML: pieces in backticks become code. */
export function messageFrom(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]*)`/g, '<code>$1</code>');
}

const style = `
  :root { color-scheme: light dark; --paper: #faf7f1; --ink: #2b2a27; --quiet: #5f5b52; --mark: #efe9dc; }
  @media (prefers-color-scheme: dark) { :root { --paper: #1f2023; --ink: #e6e3dc; --quiet: #b3aea3; --mark: #2f3136; } }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 system-ui, sans-serif; }
  main { max-width: 36rem; margin: 4rem auto; padding: 0 1.5rem; }
  h1 { font-size: 1.6rem; line-height: 1.3; }
  h2 { font-size: 1.15rem; margin-top: 2rem; }
  code { background: var(--mark); border-radius: 4px; padding: 0.1em 0.35em; overflow-wrap: anywhere; }
  pre { background: var(--mark); border-radius: 6px; padding: 0.75rem 1rem; overflow-x: auto; line-height: 1.5; }
  pre code { padding: 0; overflow-wrap: normal; }
  .small { color: var(--quiet); margin-top: 2.5rem; font-size: 1.0625rem; overflow-wrap: anywhere; }
`;
