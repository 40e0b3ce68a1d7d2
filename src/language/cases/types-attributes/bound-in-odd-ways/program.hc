class Box:
    if (size := 4) > 2:
        big = True
    for step in (0.5, 1.5):
        last = step
    left, right = 1.0, 'two'

    def __init__(self, value):
        self.value = value

    def show(self):
        return self.value, self.size, self.big, self.step, self.last, self.left, self.right


box = Box(2.5)
print(box.show(), hasattr(box, 'colour'))
setattr(box, 'colour', 'red')
print(box.colour, getattr(box, 'colour'), getattr(box, 'none', 7))
setattr(box, 'value', 3)
print(box.value, box.show())
other = Box(1.25)
print(other.value + 1, other.show())
setattr(box, 'show', lambda: 'shown')
print(box.show(), other.show())
delattr(box, 'colour')
try:
    print(box.colour)
except AttributeError as error:
    print(error)


class Deep:
    def __init__(self, items):
        self.items = items
        self.total = 0.0

    def add(self, item):
        self.items.append(item)
        self.total += item
        return self


def touch(thing):
    for name in ['a']:
        thing.items.append(name)


deep = Deep([1.0])
deep.add(2.0)
touch(deep)
print(deep.items, deep.total)
boxes = {'deep': Deep([0.5])}
boxes['deep'].items.append(None)
print(boxes['deep'].items, [d.items for d in boxes.values()])
