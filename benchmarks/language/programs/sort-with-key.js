class Person {
  constructor(name, age, score) {
    this.name = name;
    this.age = age;
    this.score = score;
  }
}

function makePeople(count) {
  const people = [];
  let seed = 42;
  for (let i = 0; i < count; i++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    people.push(new Person(`n${String(seed % 5000).padStart(4, '0')}`, (seed >>> 16) % 90, seed % 1000 / 8));
  }
  return people;
}

const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const list = (texts) => `[${texts.join(', ')}]`;
const float = (number) => (Number.isInteger(number) ? `${number}.0` : String(number));

export function main(print) {
  const people = makePeople(6000);
  const byAge = people.toSorted((a, b) => a.age - b.age);
  const byName = people.toSorted((a, b) => order(a.name, b.name));
  const byScore = people.toSorted((a, b) => b.score - a.score);
  const byBoth = people.toSorted((a, b) => a.age - b.age || order(a.name, b.name));
  const names = people.map((person) => person.name);
  names.sort((a, b) => a.length - b.length);
  names.sort();
  print(list(byAge.slice(0, 4).map((person) => `'${person.name}'`)));
  print(list(byName.slice(0, 4).map((person) => String(person.age))));
  print(list(byScore.slice(-4).map((person) => float(person.score))));
  print(list(byBoth.slice(1000, 1003).map((person) => `(${person.age}, '${person.name}')`)));
  print(`${names[0]} ${names.at(-1)}`);
}
