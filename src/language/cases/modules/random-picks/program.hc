def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

import random
random.seed(42)
t(random.choices, 'abc', weights=[1, 2, 3], k=5)
t(random.choices, 'abc', cum_weights=[1, 3, 6], k=5)
t(random.choices, 'abc', [1, 2], k=2)
t(random.sample, 'abcdef', 3)
t(random.sample, ['a', 'b'], counts=[3, 4], k=5)
t(random.sample, {1, 2}, 1)
t(random.sample, [1], 5)
t(random.choice, [])
t(random.randrange, 0)
t(random.randrange, 5, 5)
t(random.randint, 5, 1)
t(random.randrange, 1.5)
t(random.shuffle, 'abc')
t(random.getrandbits, -1)
t(random.getrandbits, 0)
t(random.seed, [])
t(random.choices, [], k=1)
t(random.choices, [1], weights=[0], k=1)
t(random.gammavariate, 0, 1)
t(random.expovariate, 0)
