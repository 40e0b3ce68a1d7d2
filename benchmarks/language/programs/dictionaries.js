function gridPaths(size) {
  const grid = new Map();
  for (let x = 0; x < size; x++) {
    for (let y = 0; y < size; y++) {
      grid.set(`${x},${y}`, x === 0 || y === 0 ? 1 : (grid.get(`${x - 1},${y}`) + grid.get(`${x},${y - 1}`)) % 1000);
    }
  }
  let total = 0;
  for (const [key, ways] of grid) {
    const [x, y] = key.split(',');
    total += ways + Number(x) - Number(y);
  }
  return [total, grid.size];
}

function tally(count) {
  const seen = new Map();
  const names = new Map();
  for (let i = 0; i < count; i++) {
    const key = i * 7919 % 1009;
    const before = seen.get(key);
    seen.set(key, before === undefined ? i : before + i);
    const name = `k${i % 500}`;
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  return [seen.get(17), names.size, names.get('k42')];
}

function unique(count) {
  const numbers = new Set();
  for (let i = 0; i < count; i++) numbers.add(i * i % 3001);
  const others = new Set();
  for (let i = 0; i < 3001; i += 3) others.add(i);
  return [numbers.intersection(others).size, numbers.union(others).size, numbers.has(12) ? 'True' : 'False'];
}

export function main(print) {
  print(gridPaths(100).join(' '));
  print(tally(40000).join(' '));
  print(unique(20000).join(' '));
}
