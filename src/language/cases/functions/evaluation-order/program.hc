log = []
def t(x):
    log.append(x)
    return x
def f(*a, **k):
    return len(a) + len(k)
f(t(1), t(2), x=t(3), *[t(4)], y=t(5))
print(log)
log.clear()
t(1) + t(2) * t(3) - t(4)
[t(5), t(6)][t(0)]
{t(7): t(8), t(9): t(10)}
t(1) < t(2) < t(3)
t(3) < t(2) < t(1)
print(log)
