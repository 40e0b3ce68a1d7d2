function numbers(count) {
  let state = 12345;
  let hashed = 2166136261;
  let low = 0;
  for (let i = 0; i < count; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    hashed = Math.imul(hashed ^ (state & 255), 16777619) >>> 0;
    if (state < 2147483648) low++;
  }
  return [state, hashed, low];
}

export function main(print) {
  print(numbers(150000).join(' '));
}
