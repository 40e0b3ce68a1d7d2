import counter
import reader
from counter import bump, count, items

print(counter.count, count, reader.read())
bump()
bump(5)
print(counter.count, count, reader.read())
counter.count = 100
bump()
print(counter.count, reader.read(), count)
items.append('main')
print(counter.items, reader.items_seen())
counter.extra = 'new'
print(reader.extra(), hasattr(counter, 'extra'))
del counter.extra
print(hasattr(counter, 'extra'))
try:
    reader.extra()
except AttributeError as error:
    print(error)
counter.step = lambda n: n * 10
print(counter.call_step(4))
saved = counter.step
counter.step = saved
print(counter.call_step(1), counter.__dict__['count'], vars(counter) is counter.__dict__)
counter.__dict__['direct'] = 9
print(counter.direct, counter.read_direct())
setattr(counter, 'count', 1)
print(getattr(counter, 'count'), reader.read())
class Swap:
    def __enter__(self):
        self.old, counter.count = counter.count, -1
    def __exit__(self, *args):
        counter.count = self.old
with Swap():
    print(reader.read())
print(reader.read())
