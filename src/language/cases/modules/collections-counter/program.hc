from collections import Counter
c = Counter("mississippi")
print(c, c["s"], c["z"], len(c), c.most_common(2), c.most_common(), c.total(), sum(c.values()))
print(sorted(c.elements()), list(Counter(a=2, b=0, c=-1).elements()))
c.update("mmm"); c.subtract({"s": 3, "q": 1}); print(c)
a, b = Counter(a=3, b=1), Counter(a=1, b=2, c=-1)
print(a + b, a - b, a & b, a | b, +b, -b)
a += b; print(a); a -= Counter(a=1); print(a); a |= Counter(z=1); print(a); a &= Counter(z=5, a=1); print(a)
print(Counter(a=1) == Counter(a=1, b=0), Counter(a=1) != Counter(a=2), Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1), Counter(a=1) >= Counter(), Counter(a=1) == {"a": 1})
print(Counter(), Counter([1, 1.0, True, "a"]), Counter({"x": 2}, y=1), Counter({"a": "x", "b": 1}), type(c), isinstance(c, dict))
del c["nothing"]; del c["m"]; print(c, "m" in c, c.get("m"), dict(c))
words = "the cat and the dog and the bird".split()
for word, n in Counter(words).most_common(3):
    print(word, n)
for work in [lambda: Counter(5), lambda: Counter.fromkeys("ab"), lambda: Counter(a=1) + 1, lambda: Counter([[1]]), lambda: hash(Counter())]:
    try:
        work()
    except (TypeError, NotImplementedError) as e:
        print(type(e).__name__, e)
x = Counter(a=1); y = x.copy(); y["a"] += 1; x["b"] += 4; print(x, y, type(y))
class Bag(Counter):
    pass
print(Bag("aab"), Bag("aab").most_common(1), sorted(Counter("abc") - Counter("b")))
print(max(Counter("banana"), key=Counter("banana").get), Counter({(1, 2): 3}), {k: v for k, v in Counter("aab").items() if v > 1})
