def f(a, b, /, c, *, d, e=5):
    return a, b, c, d, e
print(f(1, 2, 3, d=4), f(1, 2, c=3, d=4, e=0))
for call in (lambda: f(1, 2, 3, 4), lambda: f(1, b=2, c=3, d=4), lambda: f(1, 2, 3), lambda: f()):
    try:
        call()
    except TypeError as e:
        print(e)
