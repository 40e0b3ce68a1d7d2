# Looks at every error it can cause for text of the host.
import sys
seen = []
def deep(n): return deep(n + 1)
acts = [lambda: deep(0), lambda: 'a' * 2 ** 60, lambda: 1 / 0, lambda: [].pop(), lambda: {}['x'], lambda: int('x'), lambda: None.x, lambda: None(), lambda: 1(), lambda: [][0], lambda: 'a' + 1, lambda: -'a', lambda: len(1), lambda: iter(1), lambda: next(iter([])), lambda: chr(-1), lambda: ord('ab'), lambda: 'a'.encode('x'), lambda: b'\xff'.decode(), lambda: __import__('nothing'), lambda: open('/etc/passwd'), lambda: sorted([1, 'a']), lambda: sum(['a']), lambda: max([]), lambda: {}.popitem(), lambda: [].remove(1), lambda: (1).real(), lambda: 2 ** 'a', lambda: round('a'), lambda: print(sep=1), lambda: isinstance(1, 1), lambda: super(), lambda: exec('1 +'), lambda: eval('process')]
for act in acts:
    try:
        act()
        print('no error')
    except BaseException as error:
        seen.append(f'{type(error).__name__}: {error} {error.args!r} {error!r}')
for text in seen:
    for word in ('node:', 'file://', '.ts:', '.js:', '    at ', '[object', 'native code', 'undefined', 'Maximum call', 'Cannot read', 'is not a function', '/src/', '/work', '/root', '/home'):
        assert word not in text, text
assert len(seen) == len(acts)
print('held')
