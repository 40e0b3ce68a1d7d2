# Uses the percent operator with too many, too few and odd values.
held = 0
for act in (lambda: '%s %s' % 1, lambda: '%d' % 'a', lambda: '%z' % 1, lambda: '%' % 1, lambda: '%(constructor)s' % {}, lambda: '%(a)s' % 1, lambda: '%*d' % ('a', 1), lambda: '%c' % 'ab', lambda: '%c' % -1, lambda: '%s' % (), lambda: 'a' % 1, lambda: '%(__proto__)s' % {'a': 1}, lambda: '%f' % 'x', lambda: '%x' % 1.5, lambda: '%i' % None, lambda: b'%s' % 'a'):
    try:
        print('took', act())
    except (TypeError, ValueError, KeyError, OverflowError):
        held += 1
assert held == 16, held
print('held')
