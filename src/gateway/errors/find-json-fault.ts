// Finds where a text stops being JSON. JSON.parse says so only in words that change between versions of
// Node, so the text is walked once more: without recursion, because bodies may nest deeply on purpose.

// What may come next: a value, a value or `]`, a name, a name or `}`, a `:`, a `,` or a closing bracket, nothing.
type Awaited = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const space = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
// One regular expression per piece of a string: one for all of it would recurse on long strings.
const plainText = /[^"\\\u0000-\u001f]+/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The offset of the first character that JSON does not allow there; the length of the text when it ends too early. */
export function findJsonFault(text: string): number {
  const open: ('{' | '[')[] = [];
  let awaited: Awaited = 'value';
  let at = skip(space, text, 0);

  const afterValue = (): Awaited => (open.length === 0 ? 'nothing' : 'comma-or-end');
  while (at < text.length) {
    const sign = text[at];
    if (awaited === 'nothing') return at;
    if (awaited === 'comma-or-end') {
      const inside = open.at(-1)!;
      if (sign === ',') awaited = inside === '{' ? 'name' : 'value';
      else if (sign === (inside === '{' ? '}' : ']')) {
        open.pop();
        awaited = afterValue();
      } else return at;
      at++;
    } else if (awaited === 'colon') {
      if (sign !== ':') return at;
      awaited = 'value';
      at++;
    } else if ((awaited === 'name-or-end' && sign === '}') || (awaited === 'value-or-end' && sign === ']')) {
      open.pop();
      awaited = afterValue();
      at++;
    } else if (sign === '"') {
      const end = endOfString(text, at);
      if (!end.isWhole) return end.offset;
      at = end.offset;
      awaited = isName(awaited) ? 'colon' : afterValue();
    } else if (isName(awaited)) {
      return at;
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      awaited = sign === '{' ? 'name-or-end' : 'value-or-end';
      at++;
    } else {
      const end = Math.max(skip(number, text, at), skip(word, text, at));
      if (end === at) return at;
      at = end;
      awaited = afterValue();
    }
    at = skip(space, text, at);
  }
  return text.length;
}

function isName(awaited: Awaited): boolean {
  return awaited === 'name' || awaited === 'name-or-end';
}

/** The offset after what the sticky pattern matches here; the same offset when it does not match. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function endOfString(text: string, start: number): { isWhole: boolean; offset: number } {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') {
    const next = skip(escape, text, skip(plainText, text, at));
    if (next === at) return { isWhole: false, offset: at };
    at = next;
  }
  return at < text.length ? { isWhole: true, offset: at + 1 } : { isWhole: false, offset: at };
}
