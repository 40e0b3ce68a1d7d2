# Changes a list inside the very operation that uses it.
class Index:
    def __index__(self):
        box.clear()
        return 5
for act in ('get', 'set', 'del', 'slice', 'insert', 'pop', 'mul', 'slice set'):
    box = list(range(10))
    try:
        if act == 'get': box[Index()]
        elif act == 'set': box[Index()] = 1
        elif act == 'del': del box[Index()]
        elif act == 'slice': box[Index():9]
        elif act == 'insert': box.insert(Index(), 1)
        elif act == 'pop': box.pop(Index())
        elif act == 'mul': box * Index()
        else: box[Index():8] = [1]
    except IndexError:
        pass
    assert len(box) <= 1, (act, box)
    assert all(isinstance(value, int) for value in box)
class Item:
    def __iter__(self):
        box.clear()
        return iter([1, 2, 3])
box = list(range(10))
box[2:5] = Item()
assert all(isinstance(value, int) for value in box)
box = list(range(10))
box.extend(value for value in [box.clear(), 1] if value)
assert box == [1]
print('held')
