log = []
def t(x):
    log.append(x)
    return x
g = (t(i) for i in range(5))
print(log, next(g), log, next(g), log)
print(sum(g), log, list(g))
print(sum(i * i for i in range(4)), max((len(w) for w in ["a", "bcd"]), default=0), any(x > 2 for x in [1, 3]), all([]))
print(",".join(str(i) for i in range(3)))
