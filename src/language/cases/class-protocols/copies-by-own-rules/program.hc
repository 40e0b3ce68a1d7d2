import copy
class State:
    def __init__(self, a): self.a = a
    def __getstate__(self): return {'a': self.a, 'seen': 1}
    def __setstate__(self, s): self.__dict__.update(s)
print(vars(copy.copy(State(1))), vars(copy.deepcopy(State([1]))))
class Reduced:
    def __init__(self, a): self.a = a
    def __reduce__(self): return Reduced, (self.a + 1,)
print(copy.copy(Reduced(1)).a, copy.deepcopy(Reduced(1)).a)
class Extended:
    def __init__(self, a): self.a = a
    def __reduce_ex__(self, protocol): return Extended, (self.a * 2,), {'b': [protocol]}
print(vars(copy.copy(Extended(2))), vars(copy.deepcopy(Extended(2))))
class Bag(list):
    def __reduce__(self): return Bag, (), {'tag': 't'}, iter(self)
bag = copy.deepcopy(Bag([[1], [2]]))
print(bag, bag.tag)
class Table(dict):
    def __reduce__(self): return Table, (), None, None, iter(self.items())
print(copy.copy(Table(a=1)), type(copy.deepcopy(Table(a=1))).__name__)
class Plain:
    def __init__(self, a): self.a = a
print(Plain(1).__getstate__(), object().__getstate__())
class Slots:
    __slots__ = ('a', 'b')
k = Slots()
k.a = 1
print(k.__getstate__(), copy.copy(k).a, hasattr(copy.copy(k), 'b'))
for value in ({}.keys(), {}.items(), (i for i in []), copy):
    try:
        copy.copy(value)
    except TypeError as error:
        print(error)
class Short:
    def __reduce__(self): return 'name'
short = Short()
print(copy.copy(short) is short)
