def attempt(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


class Sized:
    def __init__(self, size):
        self.size = size

    def __len__(self):
        return self.size


for n in (2**53 - 1, 2**53, 2**53 + 5, 2**63 - 1, 2**63, 2**70):
    attempt(lambda: len(range(n)))
    attempt(lambda: len(range(n)) + 1)
    attempt(lambda: bool(range(n)))
    attempt(lambda: range(n).__len__())
    attempt(lambda: len(range(-n, n, 2)))
for size in (2**53 + 7, 2**62, 2**63 - 1, 2**63, -1, -2**70, 'a', 1.5, True, Sized(3)):
    attempt(lambda: len(Sized(size)))
    attempt(lambda: bool(Sized(size)))
attempt(lambda: ascii(type('T', (str,), {})('é\n')))
attempt(lambda: ascii(type('T', (str,), {'__repr__': lambda self: 'R\u2713'})('é')))
