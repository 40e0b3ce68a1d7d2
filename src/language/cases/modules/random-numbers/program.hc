import random

random.seed(42)
print([random.random() for _ in range(5)])
print([random.randint(1, 6) for _ in range(20)])
print([random.uniform(1, 10) for _ in range(3)], random.uniform(-2.5, 2.5))
print([random.randrange(10) for _ in range(10)], random.randrange(5, 50, 5), random.randrange(10, 0, -3))
print(random.getrandbits(1), random.getrandbits(32), random.getrandbits(100), random.getrandbits(0))
print(random.randint(0, 10 ** 30), random.randrange(2 ** 60), random.randint(-5, -5))
print(random.randbytes(5), random.triangular(), random.triangular(1, 5, 2))
total = 0.0
for _ in range(2000):
    total += random.random()
print(total)
one = random.Random(7)
other = random.Random(7)
print(one.random() == other.random(), one.randint(1, 1000), other.randint(1, 1000))
state = one.getstate()
first = [one.random() for _ in range(700)]
one.setstate(state)
print(first == [one.random() for _ in range(700)], len(state), len(state[1]))
