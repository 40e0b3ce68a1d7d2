x = 1
def a():
    x = 2
    def b():
        def c():
            return x
        return c()
    return b()
print(a(), x)
def d():
    def e():
        nonlocal y
        y += 1
    y = 10
    e()
    return y
print(d())
def g():
    global x
    def h():
        return x
    x = 50
    return h()
print(g(), x)
