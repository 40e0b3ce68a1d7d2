function count(size) {
  let total = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) total += (i * j + i) % 7;
  }
  return total;
}

export function main(print) {
  print(count(800));
}
