class Shape {
  describe() {
    return `${this.name()}=${String(this.area())}`;
  }
}

class Square extends Shape {
  constructor(side) {
    super();
    this.side = side;
  }

  area() {
    return this.side * this.side;
  }

  name() {
    return 'square';
  }
}

class Rectangle extends Shape {
  constructor(width, height) {
    super();
    this.width = width;
    this.height = height;
  }

  area() {
    return this.width * this.height;
  }

  name() {
    return 'rectangle';
  }
}

class Triangle extends Shape {
  constructor(base, height) {
    super();
    this.base = base;
    this.height = height;
  }

  area() {
    return (this.base * this.height) >> 1;
  }

  name() {
    return 'triangle';
  }
}

class Stack {
  constructor() {
    this.items = [];
  }

  push(item) {
    this.items.push(item);
  }

  pop() {
    return this.items.pop();
  }

  isEmpty() {
    return this.items.length === 0;
  }
}

function run(rounds) {
  let total = 0;
  let letters = 0;
  for (let i = 0; i < rounds; i++) {
    const stack = new Stack();
    stack.push(new Square(i % 10));
    stack.push(new Rectangle(i % 7, 3));
    stack.push(new Triangle(i % 5, 4));
    stack.push(new Square(2));
    while (!stack.isEmpty()) {
      const shape = stack.pop();
      total += shape.area();
      if (i % 8 === 0) letters += shape.describe().length;
    }
  }
  return [total, letters];
}

export function main(print) {
  print(run(9000).join(' '));
}
