class Body {
  constructor(x, y, z, vx, vy, vz, mass) {
    this.x = x;
    this.y = y;
    this.z = z;
    this.vx = vx;
    this.vy = vy;
    this.vz = vz;
    this.mass = mass;
  }
}

const solarMass = 4 * Math.PI * Math.PI;
const days = 365.24;

function planets() {
  return [
    new Body(0, 0, 0, 0, 0, 0, solarMass),
    new Body(4.841431442464721, -1.1603200440274284, -0.10362204447112311,
      0.001660076642744037 * days, 0.007699011184197404 * days, -0.0000690460016972063023 * days, 0.0009547919384243266 * solarMass),
    new Body(8.34336671824458, 4.124798564124305, -0.4035234171143214,
      -0.0027674251072641104 * days, 0.004998528012349172 * days, 0.0000230417297573763929 * days, 0.0002858859806661308 * solarMass),
    new Body(12.894369562139131, -15.111151401698631, -0.22330757889265573,
      0.002964601375647616 * days, 0.0023784717395948095 * days, -0.0000296589568540237556 * days, 0.0000436624404335156298 * solarMass),
    new Body(15.379697114850917, -25.919314609987964, 0.17925877295037118,
      0.0026806777249038932 * days, 0.001628241700382423 * days, -0.0000951592254519715870 * days, 0.0000515138902046611451 * solarMass),
  ];
}

function offsetMomentum(bodies) {
  let px = 0;
  let py = 0;
  let pz = 0;
  for (const body of bodies) {
    px += body.vx * body.mass;
    py += body.vy * body.mass;
    pz += body.vz * body.mass;
  }
  const sun = bodies[0];
  sun.vx = -px / solarMass;
  sun.vy = -py / solarMass;
  sun.vz = -pz / solarMass;
}

function advance(bodies, dt) {
  const count = bodies.length;
  for (let i = 0; i < count; i++) {
    const a = bodies[i];
    for (let j = i + 1; j < count; j++) {
      const b = bodies[j];
      const dx = a.x - b.x;
      const dy = a.y - b.y;
      const dz = a.z - b.z;
      const square = dx * dx + dy * dy + dz * dz;
      const magnitude = dt / (square * Math.sqrt(square));
      a.vx -= dx * b.mass * magnitude;
      a.vy -= dy * b.mass * magnitude;
      a.vz -= dz * b.mass * magnitude;
      b.vx += dx * a.mass * magnitude;
      b.vy += dy * a.mass * magnitude;
      b.vz += dz * a.mass * magnitude;
    }
  }
  for (const body of bodies) {
    body.x += dt * body.vx;
    body.y += dt * body.vy;
    body.z += dt * body.vz;
  }
}

function energy(bodies) {
  let total = 0;
  for (let i = 0; i < bodies.length; i++) {
    const a = bodies[i];
    total += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz);
    for (let j = i + 1; j < bodies.length; j++) {
      const b = bodies[j];
      const dx = a.x - b.x;
      const dy = a.y - b.y;
      const dz = a.z - b.z;
      total -= a.mass * b.mass / Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
  }
  return total;
}

export function main(print) {
  const bodies = planets();
  offsetMomentum(bodies);
  print(energy(bodies).toFixed(9));
  for (let step = 0; step < 4000; step++) advance(bodies, 0.01);
  print(energy(bodies).toFixed(9));
}
