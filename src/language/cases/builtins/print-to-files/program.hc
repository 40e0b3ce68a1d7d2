import io
out = io.StringIO()
print(file=out)
print('a', 1, 2.5, None, True, [1, 'x'], file=out)
print('a', 'b', sep='', file=out)
print('a', 'b', sep=None, end=None, file=out)
print('a', 'b', sep='\n', end='', file=out)
print(*range(3), sep=', ', end=';\n', file=out)
print(repr(out.getvalue()))
class Recorder:
    def __init__(self):
        self.calls = []
    def write(self, text):
        self.calls.append(text)
    def flush(self):
        self.calls.append('<flush>')
r = Recorder()
print('x', 'y', file=r)
print(file=r, end='')
print('z', file=r, flush=True)
print(''.join(r.calls))
class Shown:
    def __str__(self):
        return 'str of it'
    def __repr__(self):
        return 'repr of it'
print(Shown(), [Shown()], {'k': Shown()})
print(f'{Shown()}', f'{Shown()!r}', f'{Shown()!s:>12}|')
print('tab\tnew\\n', r'raw\n', b'bytes', sep=' / ')
for wrong in [{'sep': 1}, {'end': []}, {'sep': b'x'}]:
    try:
        print('a', **wrong)
    except TypeError as error:
        print(error)
try:
    print('a', nonsense=True)
except TypeError as error:
    print(error)
try:
    print('a', file='not a file')
except AttributeError as error:
    print(error)
class Broken:
    def __str__(self):
        raise ValueError('cannot be shown')
try:
    print('before', Broken())
except ValueError as error:
    print(error)
print(print('inner'))
