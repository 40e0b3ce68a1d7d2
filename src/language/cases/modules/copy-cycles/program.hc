import copy

loop = [1]
loop.append(loop)
twin = copy.deepcopy(loop)
print(twin, twin[1] is twin, twin is loop)
knot = {"name": "x"}
knot["self"] = knot
other = copy.deepcopy(knot)
print(other["self"] is other, other)
box = []
frozen = (1, box)
box.append(frozen)
again = copy.deepcopy(frozen)
print(again[1][0] is again, again is frozen)


class Node:
    def __init__(self, name):
        self.name = name
        self.links = []


first = Node("a")
second = Node("b")
first.links.append(second)
second.links.append(first)
copied = copy.deepcopy(first)
print(copied.links[0].links[0] is copied, copied is first, copied.links[0].name)
