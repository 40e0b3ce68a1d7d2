function digitsOfPi(count) {
  const digits = [];
  let k = 1;
  let numerator = 1n;
  let denominator = 1n;
  let accumulator = 0n;
  while (digits.length < count) {
    const odd = BigInt(2 * k + 1);
    accumulator = (accumulator + 2n * numerator) * odd;
    numerator *= BigInt(k);
    denominator *= odd;
    k++;
    if (numerator > accumulator) continue;
    const digit = (numerator * 3n + accumulator) / denominator;
    if (digit !== (numerator * 4n + accumulator) / denominator) continue;
    digits.push(Number(digit));
    accumulator = 10n * (accumulator - denominator * digit);
    numerator *= 10n;
  }
  return digits.join('');
}

export function main(print) {
  const digits = digitsOfPi(800);
  for (let start = 0; start < 800; start += 100) print(digits.slice(start, start + 100));
}
