// Fills the names in braces of a text from words.ts.

/**
 * Puts values in place of the names in braces.
 * @example fill('Line {line}', { line: 3 }) // 'Line 3'
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
