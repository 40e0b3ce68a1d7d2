# Asks for texts and lists far too large in one step, in every way.
held = 0
for act in (lambda: 'a' * 10 ** 12, lambda: [0] * 10 ** 12, lambda: b'x' * 10 ** 12, lambda: (1,) * 10 ** 12, lambda: 'ab'.center(10 ** 12), lambda: 'a'.ljust(10 ** 12), lambda: 'a'.zfill(10 ** 12), lambda: '%1000000000000d' % 1, lambda: '{:1000000000000}'.format(1), lambda: f'{1:{10 ** 12}}', lambda: '%.1000000000000f' % 1.0, lambda: bytes(10 ** 12), lambda: list(range(10 ** 12)), lambda: '\t'.expandtabs(10 ** 12), lambda: ('x' * 10 ** 7).replace('x', 'y' * 10 ** 7), lambda: ('y' * 10 ** 6).join(['a'] * 10 ** 6), lambda: 1 << 10 ** 12, lambda: 10 ** 10 ** 10, lambda: (2 ** 8000000) ** 2, lambda: [0] * 2 ** 40 + [1], lambda: int('9' * 5000), lambda: str(10 ** 5000), lambda: '%d' % 10 ** 5000, lambda: f'{10 ** 5000}'):
    try:
        act()
        print('took')
    except (MemoryError, OverflowError, ValueError, TypeError):
        held += 1
assert held == 24, held
print('held')
