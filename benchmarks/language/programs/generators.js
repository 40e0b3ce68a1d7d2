function* countUp(limit) {
  let number = 0;
  while (number < limit) {
    yield number;
    number++;
  }
}

function* evens(numbers) {
  for (const number of numbers) if (number % 2 === 0) yield number;
}

function* walk(low, high) {
  if (low < high) {
    const middle = (low + high) >> 1;
    yield* walk(low, middle);
    yield middle;
    yield* walk(middle + 1, high);
  }
}

export function main(print) {
  let total = 0;
  for (const number of evens(countUp(120000))) total += number;
  let squares = 0;
  for (const number of countUp(80000)) squares += number * number;
  let ordered = 0;
  let place = 0;
  for (const number of walk(0, 3000)) if (place++ === number) ordered++;
  print(`${total} ${squares} ${ordered}`);
}
