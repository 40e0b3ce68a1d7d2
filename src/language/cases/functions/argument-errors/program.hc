def one(a): pass
def two(a, b): pass
def opt(a, b=1): pass
def kwonly(*, k): pass
for call in (lambda: one(), lambda: two(), lambda: two(1), lambda: one(1, 2), lambda: opt(1, 2, 3), lambda: one(b=1), lambda: one(1, a=2), lambda: kwonly(), lambda: kwonly(1), lambda: opt()):
    try:
        call()
    except TypeError as e:
        print(e)
