class Name:
    def __init__(self, text):
        self.text = text

    def __hash__(self):
        return hash(self.text)

    def __eq__(self, other):
        return self.text == (other.text if isinstance(other, Name) else other)

    def __repr__(self):
        return f"Name({self.text!r})"


table = {"a": 1, "b": 2, 5: 3, 2.5: 4}
print(table[Name("a")], Name("b") in table, Name("c") in table, table[Name(5)], table[Name(2.5)])
table[Name("a")] = 10
print(table["a"], len(table))
table[Name("z")] = 7
print(table["z"], "z" in table, len(table))
table["z"] = 8
print(table, [type(key).__name__ for key in table])
items = {"x", "y", (1, 2)}
print(Name("x") in items, Name((1, 2)) in items, Name("q") in items)
items.add(Name("x"))
items.discard(Name("y"))
print(len(items), sorted(map(str, items)))
grid = {(1, 2): "a", (1, True): "b"}
grid[(1.0, 2)] = "c"
print(grid, grid[(True, 2.0)], (1, 1) in grid, (1, 1.5) in grid)
del grid[(1, 2)]
grid[(1, 2)] = 5
print(list(grid), grid.pop((1.0, 1)), grid)
zero = {0: "int"}
zero[0.0] = "float"
zero[False] = "bool"
zero[-0.0] = "minus"
zero[0j] = "complex"
print(zero, len(zero))
large = {2**70: "big", float(2**70): "float big", -2**70: "negative"}
print(large, 2**70 in large, 2.0**70 in large)
nested = {((1, 2), (3, (4, 5))): 1, ((1, 2), (3, (4, "5"))): 2, (): 3, ((),): 4}
print(nested[((1.0, True + 1), (3, (4, 5)))], nested[()], nested[((),)], ((), ()) in nested)
print({"1", 1, 1.0, (1,), b"1", "\u0031"} == {1, "1", b"1", (1,)})
print({frozenset([1, 2]): "f"}[frozenset([2, 1, 1.0])], {range(3): "r"}[range(0, 3, 1)], {None: "n"}[None], {...: "e"}[...])
