// CPython's words for names, parameters, arguments and patterns that do not fit together.

import type { Found } from './syntax-text.ts';

/** A star, slash or name at a place of a list of parameters where it cannot stand. */
export function parameterMessage({ named, before }: Found): string {
  const list = /(?:\bdef\s+\w+\s*\(|\blambda\b)(?!.*\blambda\b)(.*)$/s.exec(before)?.[1] ?? before;
  const hasRest = /\*\*/.test(list);
  if (named === '/') return /(^|,)\s*\//.test(list) ? '/ may appear only once' : list.includes('*') ? '/ must be ahead of *' : 'at least one argument must precede /';
  if (named === '=') return hasRest ? 'var-keyword argument cannot have default value' : 'var-positional argument cannot have default value';
  if (hasRest) return 'arguments cannot follow var-keyword argument';
  return named === '*' && list.includes('*') ? '* argument may appear only once' : 'named arguments must follow bare *';
}

/** A plain value after a named one. */
export function callMessage({ before, span }: Found): string {
  if (/^\s*case\b/.test(before)) return 'positional patterns follow keyword patterns';
  if (!/[(,]\s*\*\*/.test(before)) return 'positional argument follows keyword argument';
  return span.startsWith('*') ? 'iterable argument unpacking follows keyword argument unpacking' : 'positional argument follows keyword argument unpacking';
}

export function patternMessage({ named, before, after, span }: Found): string | undefined {
  const whole = before + span + after;
  if (!/^\w+$/.test(named)) return undefined;
  if (/^\s*=/.test(after) || /[(,]\s*\w+\s*=\s*$/.test(before)) return `attribute name repeated in class pattern: ${named}`;
  return /\|/.test(whole) && !new RegExp(`\\b${named}\\b.*\\b${named}\\b`).test(whole) ? 'alternative patterns bind different names' : `multiple assignments to name '${named}' in pattern`;
}

/** Names that are declared, or set by `:=`, where they cannot be. */
export function bindingMessage({ named, what, span, before, after, lines, line }: Found): string {
  const text = lines[line - 1] ?? '';
  const word = /\bnonlocal\b/.test(what) || (!/\bglobal\b/.test(what) && /\bnonlocal\b/.test(text)) ? 'nonlocal' : 'global';
  if (what.includes('No function around')) return `no binding for nonlocal '${named}' found`;
  if (what.includes(':=')) return walrusMessage(span, before, after);
  const above = [...lines.slice(Math.max(0, line - 100), line - 1).map((earlier) => earlier.slice(0, 500)), before].join('\n');
  if (/two ways/.test(what)) {
    if (/^\s*:/.test(after)) return `annotated name '${named}' can't be ${/\bnonlocal\b/.test(above) ? 'nonlocal' : 'global'}`;
    return new RegExp(`\\b(global|nonlocal)\\b[^\\n]*\\b${named}\\b`).test(above) ? `name '${named}' is nonlocal and global` : `name '${named}' is parameter and ${word}`;
  }
  const place = above.search(new RegExp(`\\b${named}\\b(?=\\s*([-+*/%@&|^]|//|\\*\\*|<<|>>)?=[^=])|\\b(for|as|import|def|class)\\s+${named}\\b`));
  return place >= 0 ? `name '${named}' is assigned to before ${word} declaration` : `name '${named}' is used prior to ${word} declaration`;
}

function walrusMessage(name: string, before: string, after: string): string {
  if (new RegExp(`\\bfor\\b[^\\])}]*\\b${name}\\b[^\\])}]*\\bin\\b`).test(after)) return `assignment expression cannot rebind comprehension iteration variable '${name}'`;
  if (/\bfor\b.*\bin\b[^\])}]*$/.test(before)) return 'assignment expression cannot be used in a comprehension iterable expression';
  return 'assignment expression within a comprehension cannot be used in a class body';
}
