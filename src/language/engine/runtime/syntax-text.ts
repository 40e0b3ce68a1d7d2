// Small readings of source text around a place that cannot be read, for the words of a SyntaxError.

export interface Found {
  /** The first name or sign that our record shows. */
  named: string;
  what: string;
  line: number;
  lines: readonly string[];
  span: string;
  before: string;
  after: string;
}

/** The brackets that stay open in a piece of text, outermost first; texts in quotes are passed over. */
export function openBrackets(text: string): string {
  let open = '';
  for (const sign of text.replace(/(["'])(?:\\.|(?!\1).)*\1/g, '')) {
    if ('([{'.includes(sign)) open += sign;
    else if (')]}'.includes(sign)) open = open.slice(0, -1);
  }
  return open;
}

/** The text without what stands in brackets and quotes. */
function outside(text: string): string {
  let plain = text.replace(/(["'])(?:\\.|(?!\1).)*\1/g, '""');
  for (let shorter = ''; shorter !== plain;) {
    shorter = plain;
    plain = plain.replace(/\([^()[\]{}]*\)|\[[^()[\]{}]*\]|\{[^()[\]{}]*\}/g, '');
  }
  return plain;
}

export function hasTopLevelWord(text: string): boolean {
  return /\b(and|or|not)\b/.test(outside(text));
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^The result of a call/, 'function call'], [/^A computed value/, 'expression'], [/^A test/, 'comparison'], [/^A dict/, 'dict literal'], [/^A set/, 'set display'], [/^The sign `\.\.\.`/, 'ellipsis'],
  [/^A choice/, 'conditional expression'], [/^A `yield/, 'yield expression'], [/^An? `await/, 'await expression'], [/^A(?:n| small)? .*(?:`lambda`|function)/, 'lambda'], [/^A value with `\*`/, 'starred'],
  [/^A tuple/, 'tuple'], [/^A list/, 'list'], [/^(?:A name|A value).*`:=`/, 'named expression'],
];

/** What CPython calls the thing that was to be set or deleted. */
export function targetKind({ what, span, named }: Found): string {
  for (const [form, kind] of kinds) if (form.test(what)) return kind;
  if (/`for` part/.test(what)) return span.startsWith('[') ? 'list comprehension' : span.startsWith('{') ? (/^\{[^{}]*?:/.test(span.split(/\bfor\b/)[0]) ? 'dict comprehension' : 'set comprehension') : 'generator expression';
  if (what.startsWith('A fixed value')) return /^[rR]?[fF][rR]?["']/.test(span) ? 'f-string expression' : 'literal';
  if (what.startsWith('A fixed word')) return span;
  return named;
}

/** The kind of expression that ends here, such as before `:=`. */
export function kindBefore(text: string): string {
  const end = text.trimEnd();
  if (end.endsWith(')') || end.endsWith(']')) return kindOfBrackets(end);
  if (/[\w)\]]\s*\.\s*\w+$/.test(end) && !/\d\.\d*$/.test(end)) return 'attribute';
  const word = /\w+$/.exec(end)?.[0];
  if (word === 'True' || word === 'False' || word === 'None') return word;
  if (/["']$|(^|\W)\d\w*$/.test(end)) return 'literal';
  return 'expression';
}

function kindOfBrackets(text: string): string {
  let depth = 0;
  let at = text.length - 1;
  for (; at >= 0; at--) {
    if (')]}'.includes(text[at])) depth++;
    else if ('([{'.includes(text[at]) && --depth === 0) break;
  }
  const isAfterName = /[\w)\]]\s*$/.test(text.slice(0, at));
  if (text.endsWith(']')) return isAfterName ? 'subscript' : 'list';
  return isAfterName ? 'function call' : 'tuple';
}
