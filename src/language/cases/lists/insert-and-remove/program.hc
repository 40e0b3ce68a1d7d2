items = [1, 2, 3]
items.insert(0, "a")
items.insert(100, "z")
items.insert(-1, "y")
items.insert(-100, "b")
print(items)
items.remove(2)
print(items, items.index("y"), items.count(1))
try:
    items.remove("missing")
except ValueError as error:
    print(error)
try:
    items.index("missing")
except ValueError as error:
    print(error)
