// Random patterns and texts for the module re, and the program that tries them in every way.

/** A pattern, a text and flags. */
export type PatternCase = [pattern: string, text: string, flags: number];

export function randomPatterns(count: number, seed: number): PatternCase[] {
  const make = new PatternMaker(seed);
  return Array.from({ length: count }, () => make.next());
}

/** A program for the engine and for CPython alike that prints what the module re makes of each case. */
export function patternProgram(cases: readonly PatternCase[]): string {
  const rows = cases.map(([pattern, text, flags]) => `    (${literal(pattern)}, ${literal(text)}, ${flags}),`);
  return `import re\ncases = [\n${rows.join('\n')}\n]\n${body}`;
}

function literal(text: string): string {
  return JSON.stringify(text).replaceAll(/[^\u0020-\u007e]/gu, (point) => {
    const code = point.codePointAt(0) as number;
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

const body = `
def show(match):
    return None if match is None else (match.span(), match.groups(), match.regs, match.lastindex)

for number, (pattern, text, flags) in enumerate(cases):
    try:
        compiled = re.compile(pattern, flags)
    except (re.error, OverflowError, ValueError) as error:
        print(number, ascii(pattern), type(error).__name__, ascii(str(error)))
        continue
    try:
        found = [show(compiled.search(text)), show(compiled.match(text)), show(compiled.fullmatch(text)), compiled.findall(text),
                 [match.span() for match in compiled.finditer(text)], compiled.split(text, 3), compiled.subn(r'<\\g<0>>', text),
                 show(compiled.search(text, 2, 6)), show(compiled.match(text, 1))]
    except SystemError:
        found = 'CPython lost track'
    print(number, ascii(pattern), ascii(text), flags, ascii(found))
`;

const wholeAlphabet = [...'aabbccAB1_ \n-.éΣσςİıſKß٣😀'];

class PatternMaker {
  private state: number;
  private groups = 0;
  constructor(seed: number) { this.state = seed * 2654435761 + 1; }

  next(): PatternCase {
    this.groups = 0;
    let pattern = this.choice(3);
    if (this.chance(0.03)) pattern = pattern.slice(0, this.below(pattern.length + 1)) + this.pick(['(', ')', '[', '\\', '?', '(?P<n>', '(?P=n)', '(?i)', '\\8', ']']) + pattern;
    return [pattern, this.text(), this.pick([0, 0, 0, 2, 2, 8, 16, 256, 258, 24, 26])];
  }

  private text(): string {
    const letters = this.pick([wholeAlphabet.slice(0, 10), wholeAlphabet.slice(0, 13), wholeAlphabet, ['a', 'b']]);
    return Array.from({ length: this.pick([0, 1, 2, 3, 5, 8, 12, 20]) }, () => this.pick(letters)).join('');
  }

  private random(): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return (this.state >>> 8) / 2 ** 24;
  }

  private below(count: number): number { return Math.floor(this.random() * count); }
  private chance(share: number): boolean { return this.random() < share; }
  private pick<T>(items: readonly T[]): T { return items[this.below(items.length)]; }

  private choice(depth: number): string {
    return Array.from({ length: this.pick([1, 1, 1, 2, 3]) }, () => this.sequence(depth)).join('|');
  }

  private sequence(depth: number): string {
    let text = '';
    for (let count = this.pick([0, 1, 1, 2, 2, 3, 4]); count > 0; count--) {
      const atom = this.atom(depth);
      text += atom + (this.chance(0.35) ? this.repeat(atom) : '');
    }
    return text;
  }

  private repeat(atom: string): string {
    // CPython 3.11 leaves groups of given-up ways behind in possessive repeats of groups.
    const hasGroups = atom.startsWith('(');
    const bounds = this.chance(0.95) ? this.pick(['*', '+', '?', '{2}', '{1,2}', '{0,3}', '{2,}', '{,2}']) : this.pick(['{', '{a', '{1,', '**']);
    return bounds + this.pick(['', '', '', '', '', '', '', '?', '?', hasGroups ? '' : '+']);
  }

  private atom(depth: number): string {
    const share = this.random();
    if (share < 0.4 || (depth <= 0 && share > 0.64)) return this.pick([...'aabbccAB1_ -éσKs']);
    if (share < 0.47) return '.';
    if (share < 0.57) return this.set();
    if (share < 0.64) return this.pick(['\\d', '\\w', '\\s', '\\W', '\\b', '\\B', '\\A', '\\Z', '^', '$']);
    if (share < 0.78) {
      this.groups++;
      return `(${this.choice(depth - 1)})`;
    }
    if (share < 0.86) return `(?:${this.choice(depth - 1)})`;
    if (share < 0.915) return `${this.pick(['(?=', '(?!', '(?<=', '(?<!'])}${this.choice(depth - 1)})`;
    if (share < 0.935) return `(?>${this.choice(depth - 1)})`;
    if (share < 0.955) return `(?${this.pick(['i', 's', 'm', 'a', '-i', 'i-s', 'x'])}:${this.choice(depth - 1)})`;
    if (this.groups === 0) return 'a';
    const group = this.below(this.groups) + 1;
    return share < 0.985 ? `\\${group}` : `(?(${group})${this.sequence(depth - 1)}|${this.sequence(depth - 1)})`;
  }

  private set(): string {
    let text = this.chance(0.3) ? '[^' : '[';
    for (let count = this.below(3) + 1; count > 0; count--) text += this.pick(['\\d', '\\w', '\\s', '\\W', '\\S', 'a-c', 'A-B', '0-9', 'a-z', 'é-ƿ', 'a', 'b', 'B', '1', '_']);
    return `${text}]`;
  }
}
