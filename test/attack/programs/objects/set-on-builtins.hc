# Tries to change builtin types, functions and singletons so that later runs would see it.
held = 0
targets = [int, str, list, dict, object, type, type(None), type(print), len, print, None, 1, 'a', True, NotImplemented, (1,), ValueError, range(1), property, type(lambda: 1), type((i for i in []))]
for target in targets:
    for name in ('x', '__add__', '__init__', 'append', 'constructor', '__proto__', '__class__', '__dict__', '__eq__'):
        try:
            setattr(target, name, lambda *a: 'planted')
            print('changed', target, name)
        except (AttributeError, TypeError):
            held += 1
        try:
            delattr(target, name)
            print('removed', target, name)
        except (AttributeError, TypeError):
            held += 1
assert held == len(targets) * 18
assert 1 + 1 == 2 and [].__class__ is list and str(1) == '1'
print('held')
