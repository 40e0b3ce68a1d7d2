class CM:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self.name
    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value)
        return self.swallow
with CM("a") as a, CM("b") as b:
    print(a, b)
with CM("c", True):
    raise ValueError("gone")
try:
    with CM("d"):
        1 / 0
except ZeroDivisionError as e:
    print("outside", e)
def f():
    with CM("e"):
        return "returned"
print(f())
for i in range(2):
    with CM(i):
        if i == 0:
            continue
        break
