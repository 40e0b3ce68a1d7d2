// Where the value of a replacement such as `{value!r:>10}` ends. CPython 3.11 decides this by looking at
// single signs, before any grammar: a `:` or `!` outside of brackets and quotes ends the value.

export interface Border {
  end: number;
  problem: 'open' | 'sign' | 'closer' | 'deep' | null;
}

const maximumBrackets = 200;

export function endOfReplacementValue(source: string, from: number, to: number): Border {
  const openers: string[] = [];
  let position = from;
  while (position < to) {
    const character = source[position];
    if (character === '\\' || character === '#') return { end: position, problem: 'sign' };
    if (character === '"' || character === "'") {
      position = afterQuoted(source, position, to);
      if (position < 0) return { end: -position, problem: 'sign' };
      continue;
    }
    if (character === '(' || character === '[' || character === '{') {
      if (openers.length >= maximumBrackets) return { end: position, problem: 'deep' };
      openers.push(character === '(' ? ')' : character === '[' ? ']' : '}');
    } else if (character === ')' || character === ']' || character === '}') {
      if (openers.length === 0) return { end: position, problem: character === '}' ? null : 'closer' };
      if (openers.pop() !== character) return { end: position, problem: 'closer' };
    } else if (openers.length === 0 && '!:=<>'.includes(character)) {
      if (source[position + 1] === '=' && position + 1 < to && character !== ':') {
        position += 2;
        continue;
      }
      if (character !== '<' && character !== '>') return { end: position, problem: null };
    }
    position += 1;
  }
  return { end: to, problem: 'open' };
}

/** The offset after a quoted text; negative at a backslash, `to` when the quote is not closed. */
function afterQuoted(source: string, at: number, to: number): number {
  const quote = source[at];
  const isTriple = source.startsWith(quote.repeat(3), at) && at + 2 < to;
  const close = quote.repeat(isTriple ? 3 : 1);
  for (let position = at + close.length; position < to; position += 1) {
    if (source[position] === '\\') return -position;
    if (source.startsWith(close, position)) return Math.min(to, position + close.length);
  }
  return to;
}
