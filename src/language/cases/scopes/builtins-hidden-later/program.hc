print(sum([1, 2]), len('abc'))
def f(): return sum([1]), max(1, 2)
print(f())
def sum(items): return 'mine'
def max(*a): return 'max'
class list:
    def __init__(self, x): self.x = x
print(sum([1]), f(), list(3).x)
del sum
print(sum([4]))
def second(): return abs(-2)
print(second())
abs = lambda x: "my abs"
print(second(), abs(1))
def collect(): return tuple([1, 1])
print(collect(), len(collect()))
class tuple:
    def __init__(self, x): self.x = x
    def __len__(self): return 99
print(len(collect()), collect().x)
