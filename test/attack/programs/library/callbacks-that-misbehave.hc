# Gives functions of the library callbacks that raise, return odd values or change their data.
import functools, heapq, bisect, itertools, json, re, random, copy
held = 0
def bad(*a, **k): raise KeyError('own')
def odd(*a, **k): return object()
class Weird:
    def __deepcopy__(self, memo): return bad()
    def __lt__(self, other): return bad()
    def __reduce__(self): return 5
acts = [lambda: sorted([1, 2], key=bad), lambda: max([1, 2], key=bad), lambda: list(map(bad, [1])), lambda: list(filter(bad, [1])), lambda: functools.reduce(bad, [1, 2]), lambda: heapq.heapify([Weird(), Weird()]), lambda: bisect.bisect([Weird()], Weird()), lambda: list(itertools.groupby([1], bad)), lambda: list(itertools.accumulate([1, 2], bad)), lambda: json.dumps(object(), default=bad), lambda: json.loads('{}', object_hook=bad), lambda: re.sub('a', bad, 'a'), lambda: copy.deepcopy(Weird()), lambda: sorted([1, 2], key=functools.cmp_to_key(bad)), lambda: list(itertools.starmap(bad, [(1,)])), lambda: functools.lru_cache(bad)(1), lambda: list(itertools.takewhile(bad, [1])), lambda: functools.partial(bad)(), lambda: iter(bad, 1).__next__()]
for act in acts:
    try:
        act()
        print('took', acts.index(act))
    except KeyError as error:
        assert error.args == ('own',)
        held += 1
assert held == len(acts), held
for act in (lambda: sorted([1, 2], key=odd), lambda: re.sub('a', odd, 'a'), lambda: sorted([1, 2], key=functools.cmp_to_key(odd)), lambda: functools.reduce(odd, 5), lambda: heapq.nlargest(1, 5), lambda: json.dumps({object(): 1})):
    try:
        act()
        print('took odd')
    except TypeError:
        pass
print('held')
