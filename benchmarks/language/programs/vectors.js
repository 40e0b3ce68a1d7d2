class Vector {
  constructor(x, y, z) {
    this.x = x;
    this.y = y;
    this.z = z;
  }

  add(other) {
    return new Vector(this.x + other.x, this.y + other.y, this.z + other.z);
  }

  subtract(other) {
    return new Vector(this.x - other.x, this.y - other.y, this.z - other.z);
  }

  scale(factor) {
    return new Vector(this.x * factor, this.y * factor, this.z * factor);
  }

  dot(other) {
    return this.x * other.x + this.y * other.y + this.z * other.z;
  }
}

function simulate(steps) {
  let position = new Vector(0, 1, 2);
  let velocity = new Vector(1, 0.5, -0.25);
  const target = new Vector(3, 3, 3);
  for (let step = 0; step < steps; step++) {
    const pull = target.subtract(position).scale(0.125);
    velocity = velocity.add(pull).scale(0.96875);
    position = position.add(velocity.scale(0.0625));
  }
  return [position, position.dot(velocity)];
}

export function main(print) {
  const [position, product] = simulate(12000);
  print([position.x, position.y, position.z, product].map((number) => number.toFixed(6)).join(' '));
}
