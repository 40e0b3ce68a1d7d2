def orbit(steps):
    x, y, vx, vy = 1.0, 0.0, 0.0, 1.0
    dt = 0.001
    energy = 0.0
    for step in range(steps):
        r2 = x * x + y * y
        r3 = r2 ** 1.5
        ax = -x / r3
        ay = -y / r3
        vx += ax * dt
        vy += ay * dt
        x += vx * dt
        y += vy * dt
        energy = 0.5 * (vx * vx + vy * vy) - 1.0 / r2
    return x, y, energy

print(orbit(600000))
