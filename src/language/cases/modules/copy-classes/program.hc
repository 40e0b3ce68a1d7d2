import copy


class Point:
    def __init__(self, x, tags):
        print("init")
        self.x = x
        self.tags = tags


point = Point(1, ["a"])
shallow = copy.copy(point)
deep = copy.deepcopy(point)
print(shallow.tags is point.tags, deep.tags is point.tags, deep.tags, type(deep).__name__)


class Own:
    def __init__(self, value):
        self.value = value

    def __copy__(self):
        return Own(("copied", self.value))

    def __deepcopy__(self, memo):
        return Own(copy.deepcopy(self.value, memo) + ["deep"])


own = Own([1])
print(copy.copy(own).value, copy.deepcopy(own).value, copy.deepcopy([own, own])[0].value)


class Stack(list):
    pass


class Table(dict):
    pass


class Slotted:
    __slots__ = ("a", "b")


stack = Stack([[1], 2])
stack.name = "s"
twin = copy.deepcopy(stack)
print(type(twin).__name__, twin, twin.name, twin[0] is stack[0], copy.copy(stack)[0] is stack[0])
table = Table(a=[1])
print(type(copy.deepcopy(table)).__name__, copy.deepcopy(table), copy.copy(table)["a"] is table["a"])
slotted = Slotted()
slotted.a = [1]
print(copy.deepcopy(slotted).a, copy.deepcopy(slotted).a is slotted.a, hasattr(copy.copy(slotted), "b"))
print(copy.deepcopy(Point) is Point)
error = copy.deepcopy(ValueError("oops", [1]))
print(repr(error))
