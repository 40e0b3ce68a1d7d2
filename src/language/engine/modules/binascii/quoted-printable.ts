// Quoted-printable text: bytes that mail could not carry become =XX.

const lineLimit = 76;

export function encodeQuoted(bytes: Uint8Array, { quotesTabs, isText, isHeader }: { quotesTabs: boolean; isText: boolean; isHeader: boolean }): Uint8Array {
  const out: number[] = [];
  let line = 0;
  const firstEnd = bytes.indexOf(10);
  const isCrlf = firstEnd > 0 && bytes[firstEnd - 1] === 13;
  const put = (text: string): void => { for (const letter of text) out.push(letter.charCodeAt(0)); };
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    const next = bytes[at + 1];
    const endsLine = at + 1 === bytes.length || next === 10 || (next === 13 && bytes[at + 2] === 10);
    const isQuoted = byte > 126 || byte === 61 || (isHeader && byte === 95)
      || (byte === 46 && line === 0 && (at + 1 === bytes.length || next === 10 || next === 13 || next === 0))
      || (!isText && (byte === 13 || byte === 10)) || ((byte === 9 || byte === 32) && at + 1 === bytes.length)
      || (byte < 33 && byte !== 13 && byte !== 10 && byte !== 9 && byte !== 32) || (byte < 33 && byte !== 13 && byte !== 10 && quotesTabs);
    if (isQuoted) {
      if (line + 3 >= lineLimit) {
        put(isCrlf ? '=\r\n' : '=\n');
        line = 0;
      }
      put(`=${byte.toString(16).toUpperCase().padStart(2, '0')}`);
      line += 3;
      continue;
    }
    if (isText && (byte === 10 || (byte === 13 && next === 10))) {
      const last = out.at(-1);
      if (line > 0 && (last === 32 || last === 9)) {
        out.pop();
        put(`=${(last as number).toString(16).toUpperCase().padStart(2, '0')}`);
      }
      if (byte === 13) at++;
      put(isCrlf ? '\r\n' : '\n');
      line = 0;
      continue;
    }
    if (!endsLine && line + 1 >= lineLimit) {
      put(isCrlf ? '=\r\n' : '=\n');
      line = 0;
    }
    line++;
    out.push(isHeader && byte === 32 ? 95 : byte);
  }
  return Uint8Array.from(out);
}

export function decodeQuoted(bytes: Uint8Array, isHeader: boolean): Uint8Array {
  const out: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 61) {
      const next = bytes[at + 1];
      if (next === undefined) break;
      if (next === 10 || next === 13) {
        while (at + 1 < bytes.length && bytes[at + 1] !== 10) at++;
        at++;
      } else if (next === 61) {
        out.push(61);
        at++;
      } else {
        const digits = String.fromCharCode(next, bytes[at + 2] ?? 0);
        if (/^[0-9a-fA-F]{2}$/.test(digits)) {
          out.push(Number.parseInt(digits, 16));
          at += 2;
        } else out.push(61);
      }
    } else out.push(isHeader && byte === 95 ? 32 : byte);
  }
  return Uint8Array.from(out);
}
