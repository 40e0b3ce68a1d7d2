# Shrinks a list, bytearray or array in place from inside code that an operation on it calls.
from array import array
import bisect, heapq, functools
def fresh(kind):
    return [value for value in range(10)] if kind == 'list' else bytearray(range(10)) if kind == 'bytearray' else array('i', range(10))
class Index:
    def __init__(self, at): self.at = at
    def __index__(self):
        while len(box) > 1: box.pop()
        return self.at
class Equal:
    def __eq__(self, other):
        while len(box) > 1: box.pop()
        return False
    def __lt__(self, other):
        while len(box) > 1: box.pop()
        return True
    def __repr__(self):
        while len(box) > 1: box.pop()
        return 'E'
    def __hash__(self): return 1
acts = [
    lambda: box[Index(5)], lambda: box.__setitem__(Index(5), 1), lambda: box.__delitem__(Index(5)), lambda: box[Index(5):9], lambda: box[1:Index(9)], lambda: box[::Index(2)], lambda: box[::Index(-1)],
    lambda: box.insert(Index(5), 1), lambda: box.pop(Index(5)), lambda: box * Index(3), lambda: box.__setitem__(slice(Index(5), 8), box), lambda: box.__setitem__(slice(0, 9, Index(2)), [1, 2, 3, 4, 5]),
    lambda: box.__delitem__(slice(Index(2), 9)), lambda: box.__delitem__(slice(0, 9, Index(3))), lambda: box.index(Equal()), lambda: box.count(Equal()), lambda: box.remove(Equal()), lambda: Equal() in box,
    lambda: box == [Equal()] * 10, lambda: box < [Equal()] * 10, lambda: box.index(3, Index(2), Index(9)), lambda: bisect.insort(box, Equal()), lambda: heapq.heappush(box, Equal()),
    lambda: [str(value) for value in box if box.pop() >= 0], lambda: list(map(lambda value: box.pop(), box)), lambda: sorted(box, key=lambda value: box.pop()), lambda: box.sort(key=lambda value: box.pop() if box else 1),
    lambda: functools.reduce(lambda a, b: box.pop(), box), lambda: max(box, key=lambda value: box.pop()), lambda: box.extend(box.pop() for _ in range(3)), lambda: repr(box), lambda: ','.join(Text() for _ in box),
    lambda: [value for value in reversed(box) if box.pop() >= 0], lambda: [pair for pair in zip(box, box, map(lambda value: box.pop(), box))], lambda: [pair for pair in enumerate(box) if box.pop() >= 0],
    lambda: dict.fromkeys(box, box.clear()), lambda: box.__iadd__(box), lambda: filter(lambda value: box.pop() > 3, box).__next__(), lambda: print(*box, sep=''.join([str(box.pop())])), lambda: heapq.heapify(box),
    lambda: bytes(box), lambda: memoryview(box)[Index(5)], lambda: box.__imul__(Index(2)), lambda: any(map(lambda value: box.pop() < 0, box)), lambda: tuple(box.pop() for _ in box), lambda: set(map(lambda value: box.pop(), box)),
]
class Text(str):
    def __str__(self): return 'x'
seen = 0
for kind in ('list', 'bytearray', 'array'):
    for with_odd in (False, True):
        for number, act in enumerate(acts):
            box = fresh(kind)
            if with_odd and kind == 'list': box[4:6] = [Equal(), Equal()]
            try:
                result = act()
            except (IndexError, ValueError, TypeError, AttributeError, BufferError, RuntimeError, StopIteration):
                result = 'raised'
            seen += 1
            for value in box:
                if not isinstance(value, (int, Equal)): print('a hole in', kind, number, box)
            if isinstance(result, (list, tuple, set)):
                for value in result:
                    if not isinstance(value, (int, str, Equal, tuple)): print('a hole in the result of', kind, number, result)
            elif result is not None and not isinstance(result, (int, str, bytes, bytearray, array, dict, Equal)):
                print('odd', kind, number, type(result))
assert seen == 6 * len(acts), seen
print('held')
