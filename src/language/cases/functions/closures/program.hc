def counter():
    n = 0
    def up(by=1):
        nonlocal n
        n += by
        return n
    def read():
        return n
    return up, read
up, read = counter()
up(); up(5)
print(read())
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
gs = [lambda i=i: i for i in range(3)]
print([g() for g in gs])
def make(k):
    return lambda x: x * k
print(make(3)(4), (lambda a, b=2: a + b)(1))
