// The text of a name. Python compares names in their NFKC form, so other forms are folded here.

/** The name between two offsets. */
export function nameText(source: string, start: number, end: number): string {
  const text = source.slice(start, end);
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) return text.normalize('NFKC');
  return text;
}
