function makeText(lines) {
  const words = ['time', 'river', 'stone', 'light', 'garden', 'window', 'morning', 'paper',
    'silver', 'forest', 'letter', 'bridge', 'the', 'and', 'of', 'a'];
  let seed = 7;
  const rows = [];
  for (let line = 0; line < lines; line++) {
    const row = [];
    for (let i = 0; i < 10; i++) {
      seed = (seed * 1103 + 12345) % 65536;
      row.push(words[seed % 16] + words[(seed >> 4) % 16]);
    }
    rows.push(`  ${row.join(' ')}, ${words[seed % 16].toUpperCase()}.`);
  }
  return rows.join('\n');
}

function countWords(text) {
  const counts = new Map();
  for (const line of text.split('\n')) {
    for (const word of line.trim().toLowerCase().replaceAll(',', ' ').replaceAll('.', ' ').trim().split(/\s+/)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

export function main(print) {
  const counts = countWords(makeText(4000));
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
  let total = 0;
  for (const count of counts.values()) total += count;
  print(`${counts.size} ${total}`);
  for (const [word, count] of ranked.slice(0, 5)) print(`${word} ${count}`);
}
