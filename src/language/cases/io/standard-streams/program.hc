import io
import sys
print(sys.stdout.write('written\n'), sys.stdout.name, sys.stdout.mode, sys.stdout.writable(), sys.stdout.readable(), sys.stdout.closed)
print(input(), input('prompt> '), repr(sys.stdin.readline()))
print([next(sys.stdin), sys.stdin.readline()])
print(repr(sys.stdin.read(3)), [line.strip() for line in sys.stdin])
print(repr(sys.stdin.read()), repr(sys.stdin.readline()))
try:
    input('more? ')
except EOFError as error:
    print('| no more:', error)
original = sys.stdout
sys.stdout = captured = io.StringIO()
print('caught', end='!')
sys.stdout.write(' and this')
sys.stdout = original
print(repr(captured.getvalue()))
class Upper:
    def __init__(self, inner):
        self.inner = inner
    def write(self, text):
        self.inner.write(text.upper())
    def flush(self):
        self.inner.write('[flushed]\n')
sys.stdout = Upper(original)
print('loud', 1, None)
print('flush me', flush=True)
sys.stdout = original
sys.stdin = io.StringIO('from memory\nsecond')
print(input(), input())
try:
    input()
except EOFError as error:
    print(error)
sys.stdin = sys.__stdin__
target = io.StringIO()
print(1, 'two', [3], sep=' | ', end='#\n', file=target)
print(file=target)
print('x', 'y', sep='', file=target)
print(repr(target.getvalue()))
print('not seen in the output', file=sys.stderr)
sys.stderr.write('nor this\n')
for wrong in [lambda: print('a', sep=1), lambda: print('a', end=2), lambda: print('a', file=5), lambda: print('a', other=1)]:
    try:
        wrong()
    except (TypeError, AttributeError) as error:
        print(error)
sys.stdout = None
print('to nowhere')
sys.stdout = sys.__stdout__
print('back', sys.stdout is original)
sys.stdout.writelines(['a', 'b\n'])
