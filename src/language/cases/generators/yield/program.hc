def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
    return "done"
print(list(count(3)), [x for x in count(2)], sum(count(5)))
g = count(1)
print(next(g))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value)
print(next(g, "default"))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
for n in fib():
    if n > 50:
        break
    print(n, end=" ")
print()
