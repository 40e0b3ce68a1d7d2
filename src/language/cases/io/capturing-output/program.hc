import io
import sys
class Capture:
    def __enter__(self):
        self.old, sys.stdout = sys.stdout, io.StringIO()
        return sys.stdout
    def __exit__(self, *problem):
        sys.stdout = self.old
        return False
with Capture() as out:
    print('hidden', 1)
    with Capture() as inner:
        print('deeper')
    print('after', repr(inner.getvalue()))
print(repr(out.getvalue()))
def shout(function, *args):
    with Capture() as caught:
        result = function(*args)
    return caught.getvalue().upper(), result
print(shout(print, 'a', 'b'), shout(len, 'abc'))
try:
    with Capture() as lost:
        print('before the error')
        raise ValueError('inside')
except ValueError as error:
    print(error, repr(lost.getvalue()))
class Tee(io.TextIOBase):
    def __init__(self, *streams):
        self.streams = streams
    def write(self, text):
        for stream in self.streams:
            stream.write(text)
        return len(text)
kept = io.StringIO()
sys.stdout = Tee(sys.__stdout__, kept)
print('to both')
sys.stdout.write('and this\n')
sys.stdout = sys.__stdout__
print(kept.getvalue().splitlines())
class Lines:
    def __init__(self):
        self.lines = ['']
    def write(self, text):
        *done, rest = (self.lines.pop() + text).split('\n')
        self.lines += done + [rest]
    def flush(self):
        self.lines.append('flushed')
lines = Lines()
print('one', 'two', sep='\n', file=lines)
print('three', end='', file=lines, flush=True)
print(lines.lines)
import contextlib
with contextlib.redirect_stdout(io.StringIO()) as redirected:
    print('through contextlib')
print(redirected.getvalue().strip())
