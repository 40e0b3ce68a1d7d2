class X:
    def __init__(self, v): self.v = v
    def __hash__(self): return 5
    def __eq__(self, o): return isinstance(o, X) and self.v == o.v
    def __repr__(self): return f'X{self.v}'
print({X(1): 1} == {X(1): 1}, {X(1): 1} == {X(2): 1}, {X(1): 1} != {X(1): 2})
print({X(1)} == {X(1)}, {X(1)} & {X(1)}, {X(1)} - {X(1)}, {X(1)} ^ {X(1)}, {X(1)} | {X(1)}, {X(1)} <= {X(1), X(2)}, {X(1)} < {X(1)})
print({X(1)}.issubset([X(1)]), {X(1)}.isdisjoint({X(1)}), frozenset([X(1)]) == {X(1)}, {X(1), X(2)} > {X(2)})
print({X(1): 1}.keys() & {X(1): 2}.keys(), {X(1): 1}.keys() == {X(1): 2}.keys(), {X(1): 1}.items() == {X(1): 1}.items())
s = {X(1), X(2)}
s.discard(X(1))
s.intersection_update({X(2)})
print(s)
s.symmetric_difference_update({X(2), X(3)})
print(s)
class Loud(Exception): pass
class Bad:
    def __hash__(self): return 1
    def __eq__(self, o): raise Loud
for left, right in (({Bad(): 1}, {1: 1}), ({1: 1}, {Bad(): 1})):
    try:
        print(left == right)
    except Loud:
        print('loud')
class Counted:
    asked = 0
    def __hash__(self):
        Counted.asked += 1
        return 42
    def __eq__(self, o): return self is o
d = {}
d.setdefault(Counted(), []).append(1)
print(Counted.asked, list(d.values()))
class Clears:
    def __hash__(self): return 0
    def __eq__(self, o):
        other.clear()
        return False
other = {n: 0 for n in range(1, 50)}
other[Clears()] = 0
try:
    {Clears(): 0, 1: 1}.update(other)
except RuntimeError as error:
    print(error)
