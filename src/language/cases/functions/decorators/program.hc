def twice(f):
    def inner(*args, **kw):
        return f(*args, **kw) * 2
    return inner
def plus(n):
    def wrap(f):
        return lambda *a: f(*a) + n
    return wrap
@plus(1)
@twice
def value(x):
    return x
print(value(5))
