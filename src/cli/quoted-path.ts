// Writes a path so that a person can copy the command that holds it into a shell.

export function quotedPath(path: string): string {
  const isPlain = /^[\w./@%+:,][\w./@%+:,-]*$/.test(path);
  return isPlain ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
