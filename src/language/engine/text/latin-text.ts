// Latin-1 text of bytes: every character is one byte.

export function latinText(bytes: Uint8Array): string {
  if (bytes.length <= pieceSize) return String.fromCharCode(...bytes);
  let result = '';
  // In pieces, because a call takes only so many arguments.
  for (let start = 0; start < bytes.length; start += pieceSize) result += String.fromCharCode(...bytes.subarray(start, start + pieceSize));
  return result;
}

const pieceSize = 8192;

/** The bytes of text that holds no character above 255. */
export function latinBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}
