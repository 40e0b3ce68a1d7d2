def hello():
    "says hello"
    return "hi"
f = hello
print(f(), f.__name__, f.__doc__, [g(3) for g in (abs, float, str)], callable(f), callable(3))
table = {"add": lambda a, b: a + b, "mul": lambda a, b: a * b}
print(table["add"](2, 3), table["mul"](2, 3))
def apply(fn, *args):
    return fn(*args)
print(apply(max, 1, 5, 2), apply(sorted, [3, 1]))
hello.note = 1
print(hello.note)
