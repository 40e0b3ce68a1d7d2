def inner():
    x = yield 1
    print("inner got", x)
    return "result"
def outer():
    r = yield from inner()
    yield r
    yield from [7, 8]
g = outer()
print(next(g), g.send("s"), list(g))
def flatten(xs):
    for x in xs:
        if isinstance(x, list):
            yield from flatten(x)
        else:
            yield x
print(list(flatten([1, [2, [3, [4]], 5]])))
