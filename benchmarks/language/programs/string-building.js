function build(count) {
  let text = '';
  for (let i = 0; i < count; i++) {
    text += String(i % 100);
    text += ',';
  }
  const parts = [];
  for (let i = 0; i < count; i++) parts.push(`${i}:${i * i}`);
  const joined = parts.join(';');
  const cells = [];
  for (let i = 0; i < count >> 2; i++) cells.push(`${String(i).padStart(5, '0')}|`);
  const table = cells.join('');
  const letters = [];
  for (const character of joined.slice(0, count)) letters.push(String.fromCharCode(character.charCodeAt(0) + 1));
  return [text, joined, table, letters.join('')];
}

function occurrences(text, part) {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
}

export function main(print) {
  const [text, joined, table, letters] = build(40000);
  print(`${text.length} ${joined.length} ${table.length} ${letters.length}`);
  print(`${text.slice(1000, 1020)} ${joined.slice(-24)} ${table.slice(-12)} ${letters.slice(0, 20)}`);
  print(`${occurrences(text, '7,')} ${joined.indexOf('39999')} ${occurrences(letters, '2')}`);
}
