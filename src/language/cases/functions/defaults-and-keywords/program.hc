def f(a, b=2, *rest, c=3, **more):
    return a, b, rest, c, more
print(f(1), f(1, 5), f(1, 2, 3, 4), f(1, c=9), f(b=1, a=0), f(1, x=7, y=8))
args = [1, 2, 3]
kw = {"c": 5, "z": 6}
print(f(*args), f(*args, **kw), f(0, *[1], *(2, 3), **{"q": 1}))
