# Uses format strings to read attributes and items that a program may not have.
class C:
    secret = 'own'
held = 0
for spec in ('{0.constructor}', '{0.__proto__}', '{0.cls}', '{0.__class__.constructor}', '{0[constructor]}', '{0.toString}', '{0.__init__.constructor}', '{0.__class__.__mro__.constructor}', '{0.valueOf.call}', '{0.items}'):
    for value in (C(), 1, 'a', None, print, C):
        try:
            print('leak', spec.format(value))
        except (AttributeError, TypeError, KeyError, IndexError, ValueError):
            held += 1
assert held == 60, held
assert '{0.secret}'.format(C()) == 'own'
for spec in ('{', '}', '{0', '{0!z}', '{0!}', '{:{}}', '{0[}', '{0.}', '{:>{1}}', '{:' + '9' * 30 + '}', '{:.' + '9' * 30 + 'f}', '{' * 500, '{0' + '.x' * 500 + '}'):
    try:
        spec.format(1.5)
    except (ValueError, IndexError, KeyError, AttributeError, MemoryError, OverflowError):
        held += 1
assert held >= 72, held
print('held')
