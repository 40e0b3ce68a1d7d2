function primesBelow(limit) {
  const isPrime = Array.from({ length: limit }, () => true);
  isPrime[0] = isPrime[1] = false;
  for (let i = 2; i * i < limit; i++) {
    if (isPrime[i]) {
      for (let multiple = i * i; multiple < limit; multiple += i) isPrime[multiple] = false;
    }
  }
  const found = [];
  for (let number = 0; number < limit; number++) if (isPrime[number]) found.push(number);
  return found;
}

export function main(print) {
  const primes = primesBelow(400000);
  let sum = 0;
  for (let i = 0; i < 100; i++) sum += primes[i];
  print(`${primes.length} ${primes.at(-1)} ${sum}`);
}
