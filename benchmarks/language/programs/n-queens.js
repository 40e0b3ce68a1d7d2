function solve(size) {
  const columns = Array.from({ length: size }, () => false);
  const rising = Array.from({ length: 2 * size }, () => false);
  const falling = Array.from({ length: 2 * size }, () => false);
  const placed = [];
  const solutions = [];

  function place(row) {
    if (row === size) {
      solutions.push([...placed]);
      return;
    }
    for (let column = 0; column < size; column++) {
      if (!columns[column] && !rising[row + column] && !falling[row - column + size]) {
        columns[column] = rising[row + column] = falling[row - column + size] = true;
        placed.push(column);
        place(row + 1);
        placed.pop();
        columns[column] = rising[row + column] = falling[row - column + size] = false;
      }
    }
  }

  place(0);
  return solutions;
}

export function main(print) {
  const solutions = solve(10);
  const list = (numbers) => `[${numbers.join(', ')}]`;
  print(`${solutions.length} ${list(solutions[0])} ${list(solutions.at(-1))}`);
}
