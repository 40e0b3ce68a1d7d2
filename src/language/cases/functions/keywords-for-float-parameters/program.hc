import math
class K:
    def __init__(self, a, b): self.a, self.b = a, b
def f(x, y, h=0.02, tend=1.0):
    t = 0.0
    k = K(t, h)
    print(k.a * 2, k.b * 3)
    return k
f(1, 2, h=0.5, tend=math.log(10**17))
f(h=0.25, y=1, x=2)
def g(h, tend):
    return [h * 2, tend * 2, h]
print(g(0.5, math.log(8)))
def scaled(value, factor=2.0, *, offset=0.5):
    return value * factor + offset
print(scaled(1.5), scaled(1.5, factor=3.0), scaled(factor=0.25, value=8.0), scaled(1.5, 2.0, offset=-1.0))
print(scaled(offset=1.0, factor=1.0, value=1.0), [scaled(x, offset=x) for x in (0.5, 1.0)])
