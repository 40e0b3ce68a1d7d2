class ValueError extends Error {}
class MissingKey extends Error {}
class TooLarge extends Error {
  constructor(amount) {
    super('too large');
    this.amount = amount;
  }
}

function check(number) {
  if (number % 7 === 0) throw new ValueError('seven');
  if (number % 11 === 0) throw new TooLarge(number);
  return number;
}

function lookUp(table, key) {
  const value = table.get(key);
  if (value === undefined) throw new MissingKey(key);
  return value;
}

function run(count) {
  let total = 0;
  let kinds = 0;
  let over = 0;
  let ended = 0;
  const table = new Map([['a', 1]]);
  for (let number = 0; number < count; number++) {
    try {
      total += check(number);
    } catch (error) {
      if (error instanceof ValueError) kinds++;
      else if (error instanceof TooLarge) over += error.amount;
      else throw error;
    } finally {
      ended++;
    }
    try {
      total += lookUp(table, number % 5 === 0 ? 'b' : 'a');
    } catch (error) {
      if (error instanceof MissingKey) kinds++;
      else throw error;
    }
  }
  return [total, kinds, over, ended];
}

export function main(print) {
  print(run(60000).join(' '));
}
