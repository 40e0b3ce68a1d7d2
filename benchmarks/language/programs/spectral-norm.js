function element(i, j) {
  return 1 / (((i + j) * (i + j + 1) >> 1) + i + 1);
}

function multiply(vector) {
  const size = vector.length;
  const result = [];
  for (let i = 0; i < size; i++) {
    let total = 0;
    for (let j = 0; j < size; j++) total += element(i, j) * vector[j];
    result.push(total);
  }
  return result;
}

function multiplyTransposed(vector) {
  const size = vector.length;
  const result = [];
  for (let i = 0; i < size; i++) {
    let total = 0;
    for (let j = 0; j < size; j++) total += element(j, i) * vector[j];
    result.push(total);
  }
  return result;
}

function spectralNorm(size, rounds) {
  let u = Array.from({ length: size }, () => 1);
  let v = u;
  for (let round = 0; round < rounds; round++) {
    v = multiplyTransposed(multiply(u));
    u = multiplyTransposed(multiply(v));
  }
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < size; i++) {
    upper += u[i] * v[i];
    lower += v[i] * v[i];
  }
  return Math.sqrt(upper / lower);
}

export function main(print) {
  print(spectralNorm(70, 10).toFixed(9));
}
