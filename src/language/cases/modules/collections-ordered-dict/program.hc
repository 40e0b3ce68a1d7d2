from collections import OrderedDict
d = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
print(d, OrderedDict(), OrderedDict(x=1), list(d), list(reversed(d)), len(d))
d.move_to_end("a"); print(d)
d.move_to_end("c", last=False); print(d, d.popitem(), d.popitem(last=False), d)
d["z"] = 0; d.update(y=5); del d["b"]; print(d, d.copy(), type(d.copy()), dict(d))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), OrderedDict(a=1) == OrderedDict(a=1), OrderedDict(a=1) != {"a": 2})
print(OrderedDict(a=1) | {"b": 2}, OrderedDict.fromkeys("ab", 0), isinstance(d, dict))
for work in [lambda: OrderedDict().popitem(), lambda: d.move_to_end("q"), lambda: d["q"], lambda: OrderedDict(5), lambda: hash(d)]:
    try:
        work()
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
class Recent(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size
    def put(self, key, value):
        self[key] = value
        self.move_to_end(key)
        if len(self) > self.size:
            self.popitem(last=False)
r = Recent(2)
r.put("a", 1); r.put("b", 2); r.put("a", 3); r.put("c", 4)
print(r, list(r.items()))
