# Calls methods of builtin types on values of other types.
held = tried = 0
samples = [1, 'a', [1], (1,), {1: 2}, {1}, 2.5, None, object(), print, b'x', range(2)]
for owner in (int, str, list, tuple, dict, set, float, bytes, range):
    for name in dir(owner):
        if name.startswith('__'):
            continue
        method = getattr(owner, name)
        if not callable(method) or name in ('fromkeys', 'from_bytes', 'fromhex', 'maketrans'):
            continue
        for value in samples:
            if isinstance(value, owner):
                continue
            tried += 1
            try:
                method(value)
                print('took', owner, name, type(value))
            except TypeError:
                held += 1
assert held == tried and tried > 1000
print('held')
