# Calls the setters of object and type themselves on builtin types.
held = 0
for act in (lambda: object.__setattr__(int, 'x', 1), lambda: type.__setattr__(int, 'x', 1), lambda: type.__delattr__(str, 'upper'), lambda: object.__setattr__(1, 'x', 1), lambda: object.__delattr__('a', 'upper'), lambda: int.__dict__.update({'x': 1}), lambda: int.__dict__.__setitem__('x', 1), lambda: vars(str).clear(), lambda: type.__setattr__(object, '__eq__', None)):
    try:
        act()
    except (AttributeError, TypeError):
        held += 1
assert not hasattr(int, 'x') and 'a'.upper() == 'A'
print('held')
