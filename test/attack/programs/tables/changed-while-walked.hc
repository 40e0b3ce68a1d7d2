# Changes a table, a set and a list while something walks them.
held = 0
def grow(table):
    for key in table:
        table[key + 1000] = 1
def shrink(table):
    for key in list(table)[:1]:
        for other in table:
            table.pop(key, None)
            key = other
def growset(values):
    for value in values:
        values.add(value + 1000)
for act in (lambda: grow({1: 1, 2: 2}), lambda: growset({1, 2}), lambda: [t.update({len(t) + 5: 1}) for t in [{1: 1}] for _ in t.items()], lambda: grow({5: 5})):
    try:
        act()
    except RuntimeError:
        held += 1
assert held == 4, held
items = [1, 2, 3]
for item in items:
    if len(items) < 50:
        items.append(item)
assert len(items) == 50
class Evil:
    def __lt__(self, other):
        box.append(1)
        return True
box = [Evil() for _ in range(20)]
try:
    box.sort()
except ValueError:
    held += 1
assert held == 5
class Sneaky:
    def __eq__(self, other):
        words.clear()
        return False
words = [Sneaky() for _ in range(10)]
assert 5 not in words
words = [Sneaky() for _ in range(10)]
try:
    words.remove(5)
except ValueError:
    pass
print('held')
