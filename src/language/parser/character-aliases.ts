// Second names of characters, mostly of those that only steer and have no name of their own: `\N{LINE FEED}`, `\N{BOM}`.

const fromStart = [
  'NULL;NUL', 'START OF HEADING;SOH', 'START OF TEXT;STX', 'END OF TEXT;ETX', 'END OF TRANSMISSION;EOT', 'ENQUIRY;ENQ', 'ACKNOWLEDGE;ACK', 'ALERT;BEL', 'BACKSPACE;BS',
  'CHARACTER TABULATION;HORIZONTAL TABULATION;HT;TAB', 'LINE FEED;NEW LINE;END OF LINE;LF;NL;EOL', 'LINE TABULATION;VERTICAL TABULATION;VT', 'FORM FEED;FF', 'CARRIAGE RETURN;CR',
  'SHIFT OUT;LOCKING-SHIFT ONE;SO', 'SHIFT IN;LOCKING-SHIFT ZERO;SI', 'DATA LINK ESCAPE;DLE', 'DEVICE CONTROL ONE;DC1', 'DEVICE CONTROL TWO;DC2', 'DEVICE CONTROL THREE;DC3', 'DEVICE CONTROL FOUR;DC4',
  'NEGATIVE ACKNOWLEDGE;NAK', 'SYNCHRONOUS IDLE;SYN', 'END OF TRANSMISSION BLOCK;ETB', 'CANCEL;CAN', 'END OF MEDIUM;EOM', 'SUBSTITUTE;SUB', 'ESCAPE;ESC', 'INFORMATION SEPARATOR FOUR;FILE SEPARATOR;FS',
  'INFORMATION SEPARATOR THREE;GROUP SEPARATOR;GS', 'INFORMATION SEPARATOR TWO;RECORD SEPARATOR;RS', 'INFORMATION SEPARATOR ONE;UNIT SEPARATOR;US', 'SP',
];
const others: readonly (readonly [number, string])[] = [
  [0x7f, 'DELETE;DEL'], [0x85, 'NEXT LINE;NEL'], [0xa0, 'NBSP'], [0xad, 'SHY'], [0x34f, 'CGJ'], [0x200b, 'ZWSP'], [0x200c, 'ZWNJ'], [0x200d, 'ZWJ'], [0x200e, 'LRM'], [0x200f, 'RLM'],
  [0x202a, 'LRE'], [0x202b, 'RLE'], [0x202c, 'PDF'], [0x202d, 'LRO'], [0x202e, 'RLO'], [0x202f, 'NNBSP'], [0x205f, 'MMSP'], [0x2060, 'WJ'], [0x2066, 'LRI'], [0x2067, 'RLI'], [0x2068, 'FSI'], [0x2069, 'PDI'],
  [0xfeff, 'BYTE ORDER MARK;BOM;ZWNBSP'],
];

let characters: Map<string, string> | null = null;

/** The character with this second name, in capitals, or undefined. */
export function characterByAlias(name: string): string | undefined {
  characters ??= new Map([...fromStart.entries(), ...others].flatMap(([point, names]) => names.split(';').map((alias): [string, string] => [alias, String.fromCodePoint(point)])));
  return characters.get(name);
}
