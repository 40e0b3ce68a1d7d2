class Deck:
    def __init__(self, cards): self.cards = list(cards)
    def __len__(self): return len(self.cards)
    def __getitem__(self, at):
        if isinstance(at, slice):
            return Deck(self.cards[at])
        return self.cards[at]
    def __setitem__(self, at, value): self.cards[at] = value
    def __delitem__(self, at): del self.cards[at]
    def __contains__(self, card): return card in self.cards or card == 'joker'
    def __repr__(self): return f'Deck({self.cards})'
    def __bool__(self): return self.cards != ['empty']
    def __call__(self, n=1, *, top=True): return self.cards[:n] if top else self.cards[-n:]
    def __format__(self, spec): return f'<{spec or "plain"}:{len(self)}>'
    def __reversed__(self): return iter(['r'] + self.cards[::-1])
    def __eq__(self, other): return isinstance(other, Deck) and self.cards == other.cards
    def __lt__(self, other): return len(self) < len(other)
    def __hash__(self): return hash(tuple(self.cards))
    def __iadd__(self, more):
        self.cards += more
        return self
    def __index__(self): return len(self)
d = Deck('abc')
print(len(d), d[0], d[-1], d[1:], 'b' in d, 'joker' in d, 'z' not in d, bool(d), bool(Deck(['empty'])), not d)
d[1] = 'B'
del d[0]
d += 'xy'
print(d, d(2), d(top=False), f'{d} {d:wide} {d!r}', format(d, 'x'), list(reversed(d)), [10, 20, 30, 40, 50][d])
print([c for c in d], list(d), tuple(d), sorted(d), max(d), dict(enumerate(d)), list(zip(d, 'pq')), [*d], set(d) == {'B', 'c', 'x', 'y'})
a, *rest = d
print(a, rest, ''.join(d), d.cards.index('c'), list(map(str.upper, d)), any(c == 'x' for c in d))
print(Deck('ab') == Deck('ab'), Deck('ab') != Deck('ba'), Deck('a') < Deck('bc'), sorted([Deck('bbb'), Deck('a')]), {Deck('q'): 1}[Deck('q')], Deck('z') in [Deck('z')])
for bad in (lambda: d[10], lambda: d['x'], lambda: d + 1, lambda: d > 1, lambda: -d, lambda: d @ d):
    try:
        print(bad())
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
class Steps:
    def __init__(self, n): self.n, self.i = n, 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > self.n:
            raise StopIteration
        return self.i
s = Steps(4)
print(next(s), list(s), next(s, 'end'), list(Steps(3)), sum(Steps(10)), 3 in Steps(5), [x + y for x in Steps(2) for y in Steps(2)], dict(zip(Steps(2), 'ab')))
class OldStyle:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * 10
print(list(OldStyle()), 20 in OldStyle(), 25 in OldStyle(), [*OldStyle()], max(OldStyle()))
class Lazy:
    def __getattr__(self, name):
        if name.startswith('_'):
            raise AttributeError(name)
        setattr(self, name, name * 2)
        return name
z = Lazy()
print(z.ab, z.ab, hasattr(z, '_no'), getattr(z, '_no', 'fallback'))
class Context:
    def __init__(self, log, swallow=False): self.log, self.swallow = log, swallow
    def __enter__(self):
        self.log.append('in')
        return self
    def __exit__(self, kind, value, trace):
        self.log.append(kind.__name__ if kind else None)
        return self.swallow
log = []
with Context(log) as c, Context(log, True):
    log.append(c.swallow)
    raise ValueError('swallowed')
print(log)
def leaves():
    for i in range(3):
        with Context(log):
            if i == 1:
                continue
            if i == 2:
                return 'returned'
log.clear()
print(leaves(), log)
class NoIter: pass
for bad in (lambda: iter(NoIter()), lambda: len(NoIter()), lambda: NoIter()[0], lambda: NoIter()(), lambda: 1 in NoIter(), lambda: next(NoIter()), lambda: list(NoIter()), lambda: reversed(NoIter())):
    try:
        bad()
    except TypeError as error:
        print(error)
class BadLen:
    def __len__(self): return -1
class TextLen:
    def __len__(self): return 'x'
class BadBool:
    def __bool__(self): return 1
for bad in (lambda: len(BadLen()), lambda: len(TextLen()), lambda: bool(BadBool()), lambda: bool(BadLen())):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
