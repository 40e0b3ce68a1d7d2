// CPython's words for a text that cannot be read. Our own records say it in words for people; a program that prints
// the message of a SyntaxError, or compares it, expects these.

import type { ErrorRecord } from '../../../contracts/index.ts';
import { bindingMessage, callMessage, parameterMessage, patternMessage } from './syntax-messages-of-lists.ts';
import { hasTopLevelWord, kindBefore, openBrackets, targetKind } from './syntax-text.ts';
import type { Found } from './syntax-text.ts';

/** How much text on either side is looked at. */
const longest = 2000;

export function syntaxMessage(record: ErrorRecord, lines: readonly string[]): string {
  const line = record.line ?? 1;
  const text = lines[line - 1] ?? '';
  const column = record.column ?? 1;
  const end = record.endLine === undefined || record.endLine === line ? record.endColumn ?? column + 1 : text.length + 1;
  const named = /`(.*?)`(?!`)/.exec(record.what)?.[1] ?? '';
  const found: Found = { named, what: record.what, line, lines, span: text.slice(column - 1, end - 1).slice(0, longest), before: text.slice(Math.max(0, column - 1 - longest), column - 1), after: text.slice(end - 1, end - 1 + longest) };
  const fixed = fixedMessages.get(record.code);
  return fixed ?? makers.get(record.code)?.(found) ?? 'invalid syntax';
}

const fixedMessages: Map<string, string> = new Map([
  ['HC1009', 'unexpected character after line continuation character'], ['HC1011', 'unexpected indent'], ['HC1012', 'unindent does not match any outer indentation level'],
  ['HC1013', 'inconsistent use of tabs and spaces in indentation'],
  ['HC1020', 'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers'], ['HC1026', 'bytes can only contain ASCII literal characters'],
  ['HC1027', 'cannot mix bytes and nonbytes literals'], ['HC1028', "f-string: expecting '}'"], ['HC1029', "f-string: single '}' is not allowed"],
  ['HC1030', 'f-string: empty expression not allowed'], ['HC1032', "f-string: invalid conversion character: expected 's', 'r', or 'a'"],
  ['HC1066', 'non-default argument follows default argument'], ['HC1075', "default 'except:' must be last"], ['HC1076', "cannot have both 'except' and 'except*' on the same 'try'"],
  ['HC1077', 'multiple exception types must be parenthesized'], ['HC1087', 'from __future__ imports must occur at the beginning of the file'],
  ['HC2005', 'nonlocal declaration not allowed at module level'],
]);

type Maker = (found: Found) => string | undefined;
const makers: Map<string, Maker> = new Map([
  ['HC1001', colonMessage], ['HC1002', ({ named }) => (isBracket(named) ? `'${named}' was never closed` : 'f-string: invalid syntax')], ['HC1003', mismatch], ['HC1004', ({ named }) => `unmatched '${named}'`],
  ['HC1005', ({ line }) => `unterminated string literal (detected at line ${line})`], ['HC1006', ({ lines }) => `unterminated triple-quoted string literal (detected at line ${lines.length})`],
  ['HC1007', character], ['HC1008', character], ['HC1010', ({ named, lines, line }) => `expected an indented block after ${blockName(named)} on line ${openerLine(lines, line)}`],
  ['HC1014', (found) => (/\bf["'][^"']*$/i.test(found.before) ? 'f-string: expressions nested too deeply' : 'too many nested parentheses')],
  ['HC1016', (found) => (inFormatted(found) ? 'f-string: invalid syntax. Perhaps you forgot a comma?' : openBrackets(found.before) === '' || /^\s*(async\s+)?def\s+\w+\s*\([^)]*$/.test(found.before) ? undefined : 'invalid syntax. Perhaps you forgot a comma?')],
  ['HC1021', numberMessage], ['HC1022', numberMessage], ['HC1024', escapeMessage], ['HC1025', (found) => `${unicodeError(found)}: unknown Unicode character name`],
  ['HC1031', ({ named }) => (named === '#' ? "f-string expression part cannot include '#'" : 'f-string expression part cannot include a backslash')],
  ['HC1041', callEqualMessage], ['HC1042', ({ named }) => `Missing parentheses in call to '${named}'. Did you mean ${named}(...)?`],
  ['HC1047', ({ named, after }) => (named === 'yield' && /^\s*=/.test(after) ? 'assignment to yield expression not possible' : undefined)],
  ['HC1048', missingValue], ['HC1049', missingName], ['HC1050', missingSign], ['HC1051', misplaced],
  ['HC1060', assignMessage], ['HC1061', (found) => `cannot delete ${targetKind(found)}`], ['HC1062', ({ named }) => `'${named}' outside function`],
  ['HC1063', ({ named }) => (named === 'continue' ? "'continue' not properly in loop" : `'${named}' outside loop`)], ['HC1064', asyncMessage],
  ['HC1065', ({ named }) => `duplicate argument '${named}' in function definition`], ['HC1067', parameterMessage], ['HC1068', callMessage], ['HC1069', ({ named }) => `keyword argument repeated: ${named}`],
  ['HC1070', ({ before }) => (/[[{]$/.test(openBrackets(before)) || !/\w\s*\($/.test(before.slice(0, before.lastIndexOf('(') + 1)) ? 'did you forget parentheses around the comprehension target?' : 'Generator expression must be parenthesized')],
  ['HC1071', starMessage], ['HC1072', ({ before }) => (/^\s*case\b/.test(before) ? 'multiple starred names in sequence pattern' : 'multiple starred expressions in assignment')],
  ['HC1073', ({ lines, line }) => ((lines[line - 1] ?? '').trim() === 'try' ? "expected ':'" : "expected 'except' or 'finally' block")],
  ['HC1078', ({ before, after }) => (before.trimEnd().endsWith(',') && after.trim() === '' ? 'trailing comma not allowed without surrounding parentheses' : undefined)],
  ['HC1080', ({ named }) => (named === '_' ? "cannot use '_' as a target" : named === '+' || named === '-' ? 'imaginary number required in complex literal' : undefined)], ['HC1081', ({ named }) => (named === '_' ? 'wildcard makes remaining patterns unreachable' : `name capture '${named}' makes remaining patterns unreachable`)], ['HC1082', patternMessage],
  ['HC1083', ({ what }) => (/^A (tuple|list)/.test(what) ? `only single target (not ${what.split(' ')[1]}) can be annotated` : 'illegal target for annotation')],
  ['HC1085', ({ before }) => (/\bdel\b[^;]*$/.test(before) ? 'cannot delete __debug__' : 'cannot assign to __debug__')],
  ['HC1086', ({ span }) => (span === 'braces' ? 'not a chance' : `future feature ${span} is not defined`)],
  ['HC2004', bindingMessage], ['HC2006', bindingMessage], ['HC2007', bindingMessage], ['HC2008', bindingMessage],
]);

const isBracket = (sign: string): boolean => sign === '(' || sign === '[' || sign === '{';
const inFormatted = ({ before }: Found): boolean => /\b[rR]?[fF][rR]?(["'])(?:(?!\1).)*\{(?:(?!\1).)*$/.test(before);

/** CPython asks for the colon of some lines only where the line ends. */
function colonMessage({ named, after }: Found): string {
  return /^(if|elif|while|class|match|case|except)$/.test(named) && after.trim() !== '' && !after.trim().startsWith('#') ? 'invalid syntax' : "expected ':'";
}

function mismatch({ named, what, lines, line, before }: Found): string {
  const opener = /`[^`]*`[^`]*`([^`]*)`/.exec(what)?.[1] ?? '(';
  if (openBrackets(before).endsWith(opener)) return `closing parenthesis '${named}' does not match opening parenthesis '${opener}'`;
  let at = line - 1;
  while (at > 0 && !openBrackets(lines.slice(at - 1, line - 1).join('\n')).includes(opener)) at--;
  return `closing parenthesis '${named}' does not match opening parenthesis '${opener}' on line ${at}`;
}

function character({ span }: Found): string | undefined {
  const point = span.codePointAt(0) ?? 0;
  const sign = String.fromCodePoint(point);
  const hex = point.toString(16).toUpperCase().padStart(4, '0');
  if (point < 32 || point === 127 || point === 0xa0 || (point >= 0x2000 && point <= 0x200f) || point === 0xfeff) return `invalid non-printable character U+${hex}`;
  return point < 128 ? undefined : `invalid character '${sign}' (U+${hex})`;
}

function numberMessage({ named }: Found): string {
  const text = named.toLowerCase();
  const digit = /^0b[01_]*([2-9])/.exec(text)?.[1];
  if (digit !== undefined) return `invalid digit '${digit}' in binary literal`;
  const octal = /^0o[0-7_]*([89])/.exec(text)?.[1];
  if (octal !== undefined) return `invalid digit '${octal}' in octal literal`;
  const kind = text.startsWith('0b') ? 'binary' : text.startsWith('0o') ? 'octal' : text.startsWith('0x') ? 'hexadecimal' : /^[\d_.e+-]+j\w/.test(text) ? 'imaginary' : 'decimal';
  return `invalid ${kind} literal`;
}

/** Where in its text an escape stands, counted as CPython does. */
function unicodeError({ before, named, span }: Found): string {
  const start = Math.max(before.lastIndexOf('"'), before.lastIndexOf("'")) + 1;
  const place = [...before.slice(start)].length;
  const length = span.length > 0 ? span.length : named.length;
  return `(unicode error) 'unicodeescape' codec can't decode bytes in position ${place}-${place + length - 1}`;
}

function escapeMessage(found: Found): string {
  const start = Math.max(found.before.lastIndexOf('"'), found.before.lastIndexOf("'"));
  if (/[bB][rR]?$/.test(found.before.slice(0, start))) return `(value error) invalid \\x escape at position ${found.before.length - start - 1}`;
  const letter = found.span[1] ?? 'x';
  if (letter === 'U' && /^\\U[\da-fA-F]{8}/.test(found.span + found.after)) return `${unicodeError({ ...found, span: (found.span + found.after).slice(0, 10) })}: illegal Unicode character`;
  if (letter === 'N') return `${unicodeError(found)}: malformed \\N character escape`;
  return `${unicodeError(found)}: truncated \\${letter}${'X'.repeat(letter === 'x' ? 2 : letter === 'u' ? 4 : 8)} escape`;
}

function callEqualMessage({ before }: Found): string {
  const open = openBrackets(before);
  const argument = /[(,]\s*([^(,]*)$/.exec(before)?.[1] ?? '';
  if (!open.endsWith('(') || !/\w\s*\($/.test(before.slice(0, before.lastIndexOf('(') + 1))) return "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
  return argument.startsWith('*') ? 'invalid syntax' : 'expression cannot contain assignment, perhaps you meant "=="?';
}

function missingValue({ named, before, after, span }: Found): string | undefined {
  const rest = (span + after).replace(/^:/, '').trimStart();
  if (named === '*' && /^\s*except/.test(before)) return 'expected one or more exception types';
  if (named !== ':' || !openBrackets(before).endsWith('{')) return undefined;
  return rest.startsWith('*') ? 'cannot use a starred expression in a dictionary value' : /^[},]/.test(rest) ? "expression expected after dictionary key and ':'" : undefined;
}

function missingName({ named, before, span, after }: Found): string | undefined {
  const rest = span + after;
  if (named === ':=') return `cannot use assignment expressions with ${kindBefore(before)}`;
  if (named === 'as' && /^\s*case\b/.test(before)) return 'invalid pattern target';
  if (/^\s*(async\s+)?def\b/.test(before) && /^\(?\s*\(\s*[A-Za-z_]\w*(\s*,\s*[A-Za-z_]\w*)*\s*,?\s*\)/.test(rest)) return 'Function parameters cannot be parenthesized';
  if (/\blambda\b[^:]*$/.test(before) && /^,?\s*\(\s*[A-Za-z_]\w*(\s*,\s*[A-Za-z_]\w*)*\s*,?\s*\)/.test(rest)) return 'Lambda expression parameters cannot be parenthesized';
  return undefined;
}

function missingSign({ named, what, before, lines, line }: Found): string | undefined {
  if (named === '()') return "expected '('";
  if (named === 'else') return "expected 'else' after 'if' expression";
  if (named === ':' && openBrackets(before).endsWith('{')) return "':' expected after dictionary key";
  if (named === 'in' && openBrackets(before) !== '' && !what.includes('the end')) return 'invalid syntax. Perhaps you forgot a comma?';
  return (lines[line - 1] ?? '').includes('lambda') && /f["']/.test(before) ? 'f-string: invalid syntax' : undefined;
}

function misplaced({ named, before, after }: Found): string | undefined {
  if (named === ':=' && /\blambda\b/.test(before)) return 'cannot use assignment expressions with lambda';
  if (named === 'yield from') return "'yield from' inside async function";
  if (named === 'yield') {
    const around = openBrackets(before).replace(/\($/, '').at(-1) ?? '(';
    return `'yield' inside ${around === '[' ? 'list comprehension' : around === '(' ? 'generator expression' : /:[^}]*\bfor\b/.test(after) ? 'dict comprehension' : 'set comprehension'}`;
  }
  return named === 'for' && /[(,]\s*\w+\s*=[^=(,]*$/.test(before) ? "invalid syntax. Maybe you meant '==' or ':=' instead of '='?" : undefined;
}

function assignMessage(found: Found): string {
  const { after, before, span } = found;
  const kind = targetKind(found);
  const rest = after.trimStart();
  if (/^(\+|-|\*\*?|\/\/?|%|@|&|\||\^|<<|>>)=/.test(rest)) return `'${kind}' is an illegal expression for augmented assignment`;
  const isBracketed = kind === 'yield expression' && before.endsWith('(') && rest.startsWith(')');
  if (kind === 'yield expression' && !isBracketed) return 'assignment to yield expression not possible';
  const value = isBracketed ? rest.slice(1).trimStart() : rest;
  const isFollowed = /^=(?!=)/.test(value) && !/^=[^=]*[^=!<>]=(?!=)/.test(value);
  const isPlain = /^(list|tuple|generator expression|True|False|None|comparison|conditional expression|lambda)$/.test(kind) || hasTopLevelWord(span) || (isBracketed && before.includes('='));
  return `cannot assign to ${kind}${isFollowed && !isPlain ? " here. Maybe you meant '==' instead of '='?" : ''}`;
}

function asyncMessage({ named, span, before, lines, line }: Found): string {
  if (named === 'async for' && /^[[({]/.test(span)) return 'asynchronous comprehension outside of an asynchronous function';
  if (named !== 'await') return `'${named}' outside async function`;
  const isInside = /\bdef\b/.test(before) || lines.slice(0, line - 1).some((above) => /^\s*(async\s+)?def\b/.test(above)) && /^\s/.test(before);
  return isInside ? "'await' outside async function" : "'await' outside function";
}

function starMessage(found: Found): string {
  const { named, before, after } = found;
  if (named === '**') return 'dict unpacking cannot be used in dict comprehension';
  if (inFormatted(found)) return 'f-string: cannot use starred expression here';
  if (openBrackets(before) !== '' && /^[^,\])}]*\bfor\b/.test(after)) return 'iterable unpacking cannot be used in comprehension';
  if (/[[{]$/.test(openBrackets(before))) return 'invalid syntax';
  if (openBrackets(before).endsWith('(')) return 'cannot use starred expression here';
  return before.trim() === '' && /^[^=]*=(?!=)/.test(after) ? 'starred assignment target must be in a list or tuple' : "can't use starred expression here";
}

function blockName(word: string): string {
  return word === 'def' ? 'function definition' : word === 'class' ? 'class definition' : `'${word}' statement`;
}

function openerLine(lines: readonly string[], line: number): number {
  for (let at = line; at > 0; at--) if ((lines[at - 1] ?? '').trimEnd().endsWith(':')) return at;
  return line;
}
