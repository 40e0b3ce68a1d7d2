# Walks globals(), locals() and vars() for names that the program did not make.
def inner(a, b=2):
    c = 3
    return locals()
assert inner(1) == {'a': 1, 'b': 2, 'c': 3}
for name, value in list(globals().items()):
    assert name in ('inner', 'name', 'value') or name.startswith('__'), name
    assert '[object' not in repr(value) and 'native code' not in repr(value)
globals()['made'] = 5
assert made == 5
globals()['__proto__'] = 1
assert globals()['__proto__'] == 1 and not hasattr({}, '__proto__')
print('held')
