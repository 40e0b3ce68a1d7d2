import random

for seed in [0, 1, -1, 123456789, 2 ** 40, 2 ** 100 + 1, -(2 ** 64), 1.5, -0.25, 3.0, 1e300, True, "hello", "", "späß 🎲", b"bytes", "a" * 300]:
    random.seed(seed)
    print(repr(seed)[:20], random.random(), random.randint(1, 1000000))
random.seed()
value = random.random()
print(0.0 <= value < 1.0)
random.seed(None)
print(0 <= random.randrange(3) < 3)
random.seed(a=5)
print(random.random())
try:
    random.seed([1])
except TypeError as error:
    print(error)
