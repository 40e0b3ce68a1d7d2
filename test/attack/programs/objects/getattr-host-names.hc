# Asks every kind of value for the attributes that objects of the host have.
held = 0
values = [1, 2.5, 2j, 'a', '😀', b'a', [1], (1,), {1: 2}, {1}, frozenset([1]), None, True, ..., NotImplemented, print, len, type, object, int, range(3), slice(1), iter([1]), iter({}), lambda: 1, (i for i in []), ValueError('x'), 'a'.join, [].append, super, property(), staticmethod(len), zip(), map(len, []), enumerate([]), reversed([])]
names = ['constructor', '__proto__', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', '__defineSetter__', '__lookupGetter__', 'then', 'toJSON', 'caller', 'callee', 'arguments', 'apply', 'bind', 'call', 'isPrototypeOf', 'length', 'Symbol.iterator', '@@iterator', 'size', 'get', 'set', 'has', 'push', 'keys', 'cls', 'points', 'namespace', 'mro_', 'implementation', '$x', 'm_x_0']
for value in values:
    own = set(dir(value))
    for name in names:
        if name in own or name in ('cls', 'func'):
            continue
        assert not hasattr(value, name), (value, name)
        assert getattr(value, name, None) is None
        held += 1
assert held > 900
print('held')
