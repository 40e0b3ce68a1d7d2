class Any:
    def __eq__(self, o): return True
class Never:
    def __eq__(self, o): return False
class Raises:
    def __eq__(self, o):
        if o == 2:
            raise KeyError('two')
        return False
r = range(10)
print(r.count(Any()), r.index(Any()), Any() in r, Never() in r, r.count(Never()))
print(1 + 0j in r, 1 + 1j in r, 2.0 in r, 2.5 in r, True in r, 'a' in r, None in r)
print(r.index(True), r.count(3.0), r.index(4.0), r.count('a'))
for value in (11, 2.5, 'a', Never(), Raises()):
    try:
        print(r.index(value))
    except (ValueError, KeyError) as error:
        print(type(error).__name__, error)
print(range(0, 10, 3).index(9), range(10, 0, -2).index(4), 10**30 in range(10**30 + 1))
