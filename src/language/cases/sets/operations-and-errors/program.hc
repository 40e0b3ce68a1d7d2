def attempt(work):
    try:
        result = work()
        print(sorted(result, key=repr) if isinstance(result, (set, frozenset)) else result, type(result).__name__)
    except Exception as error:
        print(type(error).__name__, error)


a = {1, 2, 3, 4}
b = frozenset([3, 4, 5])
attempt(lambda: a | b)
attempt(lambda: b | a)
attempt(lambda: a & b)
attempt(lambda: a - b)
attempt(lambda: a ^ b)
attempt(lambda: a | [1])
attempt(lambda: a.union([9], (8,), "x"))
attempt(lambda: a.intersection([1, 2, 9], {2, 9}))
attempt(lambda: a.difference([1], [2]))
attempt(lambda: a.symmetric_difference([1, 1, 9, 9]))
attempt(lambda: a.union())
attempt(lambda: a.issubset(range(10)))
attempt(lambda: a.issuperset([1, 2]))
attempt(lambda: a.isdisjoint({7}))
attempt(lambda: (a < {1, 2, 3, 4, 5}, a <= a, a < a, a >= {1}, a > b, a == b))
attempt(lambda: {1, 2} == frozenset([2, 1]))
attempt(lambda: a.add([1]))
attempt(lambda: a.remove(99))
attempt(lambda: a.remove({1}))
attempt(lambda: a.discard(99))
attempt(lambda: a.update([10], {11}))
attempt(lambda: a)
attempt(lambda: a.intersection_update([1, 2, 10]))
attempt(lambda: a)
attempt(lambda: a.difference_update([1]))
attempt(lambda: a.symmetric_difference_update([2, 3]))
attempt(lambda: a)
attempt(lambda: b.add(1))
attempt(lambda: hash(a))
attempt(lambda: hash(b) == hash(frozenset([5, 4, 3])))
attempt(lambda: {frozenset([1]), frozenset([1])})
attempt(lambda: {1} in {frozenset([1])})
attempt(lambda: set("hello"))
attempt(lambda: set(5))
attempt(lambda: set([1, []]))
attempt(lambda: set().pop())
attempt(lambda: {5}.pop())
attempt(lambda: {1} + {2})
attempt(lambda: {1} < [1])
attempt(lambda: len({0, False, 0.0, "", None}))
a |= {50}
a &= {50, 3}
a -= {3}
a ^= {50, 60}
attempt(lambda: a)
attempt(lambda: {number % 5 for number in range(100)})
attempt(lambda: (repr(set()), repr(frozenset()), repr({1}), repr(frozenset("a")), bool(set())))


class Bag(set):
    def total(self):
        return sum(self)


bag = Bag([1, 2, 3])
attempt(lambda: (bag.total(), bag | {4}, type(bag | {4}).__name__, type(bag.copy()).__name__, bag))
copy = a.copy()
copy.add("new")
attempt(lambda: ("new" in a, "new" in copy))
