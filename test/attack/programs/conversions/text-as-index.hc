# Uses text, floats and other values as places in sequences.
held = 0
for sequence in ([1, 2], (1, 2), 'ab', b'ab', range(2), bytes(2)):
    for index in ('length', '0', 'constructor', '__proto__', 0.0, 1.5, None, (0,), [0], {}, '', b'0', 1j):
        try:
            print('leak', sequence[index])
        except TypeError:
            held += 1
    for index in (2, -3, 10 ** 6, -10 ** 6, 2 ** 31, 2 ** 32, -2 ** 32, 2 ** 53, 2 ** 64, -2 ** 64):
        try:
            print('leak', sequence[index])
        except IndexError:
            held += 1
box = [1, 2]
for index in ('length', 2, -3, 2 ** 32 - 1, 2 ** 32, 2 ** 53, -2 ** 53, 2 ** 100, 1.0, None):
    try:
        box[index] = 'planted'
    except (TypeError, IndexError):
        held += 1
    try:
        del box[index]
    except (TypeError, IndexError):
        held += 1
assert held == 6 * 23 + 20, held
assert box == [1, 2] and len(box) == 2
print('held')
