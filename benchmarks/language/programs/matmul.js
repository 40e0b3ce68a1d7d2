function matrix(size, seed) {
  const rows = [];
  for (let i = 0; i < size; i++) {
    const row = [];
    for (let j = 0; j < size; j++) row.push((i * seed + j * 3) % 11 / 4);
    rows.push(row);
  }
  return rows;
}

function multiply(a, b) {
  const size = a.length;
  const result = [];
  for (let i = 0; i < size; i++) {
    const row = [];
    const left = a[i];
    for (let j = 0; j < size; j++) {
      let total = 0;
      for (let k = 0; k < size; k++) total += left[k] * b[k][j];
      row.push(total);
    }
    result.push(row);
  }
  return result;
}

const float = (number) => (Number.isInteger(number) ? `${number}.0` : String(number));

export function main(print) {
  const product = multiply(matrix(75, 7), matrix(75, 5));
  print([product[0][0], product[74][74], product[10].reduce((sum, each) => sum + each, 0)].map(float).join(' '));
}
