def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

import random
r = random.Random(7); print(r.random(), r.randint(1, 10), r.choice('xyz'), isinstance(r, random.Random)); t(random.Random, [])
class R(random.Random):
    def random(self): return 0.25
q = R(); print(q.uniform(0, 8), q.choice([1, 2, 3, 4]), q.randrange(100), q.shuffle, ) if False else print(q.uniform(0, 8), q.triangular(0, 1))
class S(random.Random):
    def __init__(self, seed=None, tag=''):
        super().__init__(seed); self.tag = tag
s1 = S(5, 'hi'); print(s1.random(), s1.tag, type(s1), s1.randint(1, 6)); s1.seed(5); print(s1.random())
sr = random.SystemRandom(); print(0 <= sr.random() < 1, 1 <= sr.randint(1, 3) <= 3)
print(random.Random(3).sample(range(10**9), 3), random.Random(3).sample(range(10), 10), [random.Random(i).getrandbits(32) for i in range(3)])
