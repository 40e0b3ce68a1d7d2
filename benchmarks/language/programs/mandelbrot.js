function mandelbrot(width, height, limit) {
  let inside = 0;
  let total = 0;
  for (let row = 0; row < height; row++) {
    const ci = 2 * row / height - 1;
    for (let column = 0; column < width; column++) {
      const cr = 3 * column / width - 2;
      let zr = 0;
      let zi = 0;
      let steps = 0;
      while (steps < limit && zr * zr + zi * zi <= 4) {
        const next = zr * zr - zi * zi + cr;
        zi = 2 * zr * zi + ci;
        zr = next;
        steps++;
      }
      if (steps === limit) inside++;
      total += steps;
    }
  }
  return [inside, total];
}

export function main(print) {
  print(mandelbrot(110, 80, 50).join(' '));
}
