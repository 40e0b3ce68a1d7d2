import traceback
def show(work):
    try: work()
    except Exception: print(traceback.format_exc().replace(__file__, "program.hc"))
def a(x):
    return b(x) + 1
def b(x):
    return x / 0
show(lambda: a(5))
def c():
    d = {}
    return d["x"]["y"] + len([1, 2][5])
show(c)
class Foo:
    def m(self):
        self.x.y.z = 1
show(Foo().m)
def multi():
    return (1 +
            "a")
show(multi)
def asserts():
    assert 1 == 2, "msg"
show(asserts)
def unpacks():
    a, b = 1, 2, 3
show(unpacks)
def compares():
    return 1 < "a"
show(compares)
def names():
    return missing_name.attr
show(names)
def calls():
    return len(1, 2)
show(calls)
def comp():
    return [i / 0 for i in range(3)]
show(comp)
def negates():
    return -"a"
show(negates)
def augmented():
    d = {}
    d["a"] += 1
show(augmented)
def items():
    x = [1, 2, 3]
    return x[0] + x[10] * 2
show(items)
def raises():
    raise ValueError("multi\nline")
show(raises)
def text():
    return "é€" + 1 + "ü"
show(text)
