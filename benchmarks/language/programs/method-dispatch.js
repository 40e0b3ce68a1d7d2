class Counter {
  constructor(start) {
    this.value = start;
    this.calls = 0;
  }

  add(amount) {
    this.value += amount;
    this.calls += 1;
    return this;
  }

  current() {
    return this.value;
  }
}

class Doubler extends Counter {
  add(amount) {
    this.value += amount * 2;
    this.calls += 1;
    return this;
  }
}

function run(rounds) {
  const plain = new Counter(1);
  const double = new Doubler(2);
  let total = 0;
  for (let i = 0; i < rounds; i++) {
    plain.add(i).add(1);
    double.add(i);
    total += plain.current() - double.current();
  }
  return [total, plain.calls, double.calls];
}

export function main(print) {
  print(run(60000).join(' '));
}
