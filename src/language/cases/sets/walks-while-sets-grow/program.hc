import random
random.seed(5)
s = set()
for n in range(3000):
    s.add(random.randrange(-10**6, 10**12))
    if n % 97 == 0:
        print(n, list(s)[:3], next(iter(s)), sum(1 for _ in s), max(s))
t = set(range(0, 1000, 7))
for i in t:
    if i > 300: break
print(i, list(t)[-3:])
t.discard(14); t.add(14); t.add(-5); t.add(2 ** 70); print(list(t)[:9], list(t)[-4:])
u = {(i, i + 1) for i in range(100)} ; print(list(u)[:4]); u.add((5, 'x')); print(len(list(u)))
u.clear(); u.update(range(50)); print(list(u)[:5]); u.update(range(1000, 1100)); print(list(u)[-5:], list(u)[48:53])
v = set(range(40)); it = iter(v); next(it); v.add(99)
try: next(it)
except RuntimeError as e: print(e)
w = set(range(100)); w |= {5000, 6000}; print(list(w)[-4:]); w -= set(range(90)); print(list(w)); w.update(range(200, 300)); print(list(w)[:12])
f = frozenset(range(1000, 0, -3)); print(list(f)[:5], list(f)[:5], list(f | {7})[:5])
x = {float(i) / 2 for i in range(60)}; print(list(x)[:6]); x.add(0.25); print(list(x)[:6])
