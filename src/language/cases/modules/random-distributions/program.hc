def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

import random
print(sorted(n for n in dir(random) if not n.startswith('_') and n[0].islower()))
random.seed(42)
for name, args in [('random', ()), ('uniform', (1, 5)), ('triangular', (1, 5, 2)), ('betavariate', (2, 3)), ('expovariate', (1.5,)), ('gammavariate', (2, 3)), ('gammavariate', (0.5, 1)), ('gammavariate', (1, 2)), ('gauss', (0, 1)), ('lognormvariate', (0, 1)), ('normalvariate', (0, 1)), ('vonmisesvariate', (0, 4)), ('vonmisesvariate', (1, 0)), ('paretovariate', (3,)), ('weibullvariate', (1, 2)), ('randint', (1, 100)), ('randrange', (10,)), ('randrange', (1, 10, 2)), ('getrandbits', (70,)), ('randbytes', (5,)), ('choice', ('abcdef',)), ('choices', ([1, 2, 3],)), ('sample', (range(100), 5))]:
    print(name, end=' '); t(getattr(random, name), *args); print(name, end=' '); t(getattr(random, name), *args)
