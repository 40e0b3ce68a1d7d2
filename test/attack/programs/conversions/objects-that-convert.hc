# Objects whose conversions misbehave are given to everything that converts.
class Odd:
    def __str__(self): return 5
    def __repr__(self): return None
    def __int__(self): return 'x'
    def __float__(self): return 'x'
    def __index__(self): return 1.5
    def __bool__(self): return 2
    def __len__(self): return -1
    def __hash__(self): return 'x'
    def __iter__(self): return 5
    def __next__(self): return 1
    def __contains__(self, item): return 'yes'
    def __bytes__(self): return 'x'
    def __format__(self, spec): return 9
    def __complex__(self): return 1
    def __dir__(self): return 5
    def __length_hint__(self): return 'x'
odd = Odd()
held = 0
for act in (lambda: str(odd), lambda: repr(odd), lambda: int(odd), lambda: float(odd), lambda: [1][odd], lambda: bool(odd), lambda: len(odd), lambda: hash(odd), lambda: {odd: 1}, lambda: {odd}, lambda: list(odd), lambda: [*odd], lambda: bytes(odd), lambda: format(odd), lambda: f'{odd}', lambda: complex(odd), lambda: dir(odd), lambda: 'a' * odd, lambda: range(odd), lambda: print(odd), lambda: '%s' % odd, lambda: '{}'.format(odd), lambda: [1, 2][odd:], lambda: hex(odd), lambda: chr(odd), lambda: round(1.5, odd), lambda: sum(odd), lambda: not odd, lambda: 1 if odd else 2, lambda: dict(odd), lambda: max(odd)):
    try:
        act()
        print('took')
    except TypeError:
        held += 1
    except ValueError:
        held += 1
assert held == 31, held
assert odd in [odd] and 5 in odd
print('held')
