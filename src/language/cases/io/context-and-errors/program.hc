import io
import os
class Tracked(io.StringIO):
    log = []
    def close(self):
        if not self.closed:
            self.log.append('closed with ' + repr(self.getvalue()))
        super().close()
try:
    with Tracked() as stream:
        stream.write('before')
        raise ValueError('inside')
except ValueError as error:
    print(error, Tracked.log, stream.closed)
with open('kept.txt', 'w') as f:
    f.write('safe')
    g = f
print(g.closed, f is g)
try:
    with open('kept.txt') as f:
        1 / 0
except ZeroDivisionError:
    print('still closed:', f.closed)
def reader(name):
    with open(name) as f:
        yield from f
r = reader('kept.txt')
print(next(r), list(r))
for action in [lambda: open('kept.txt', 'w').read(), lambda: open('kept.txt').write('x'), lambda: open('kept.txt', 'rb').write(b'x')]:
    try:
        action()
    except OSError as error:
        print(type(error).__name__, error)
with open('kept.txt', 'w') as f:
    print(f.tell(), f.write('abc'), f.tell(), f.seek(1), f.write('X'), f.flush())
print(open('kept.txt').read())
with open('kept.txt', 'a+') as f:
    f.write('end')
    f.seek(0)
    print(f.read())
with open('kept.txt', 'r+') as f:
    f.truncate(2)
    print(f.read())
try:
    open('missing.txt')
except FileNotFoundError as error:
    print(error.errno, error.filename, error.strerror, error.args)
except OSError:
    print('another error')
try:
    open('missing.txt', 'r+')
except OSError as error:
    print(isinstance(error, FileNotFoundError), error)
try:
    open('kept.txt', 'x')
except FileExistsError as error:
    print(error)
with open('new.txt', 'x') as f:
    f.write('made once')
print(os.path.getsize('new.txt'))
def write_all(names, text):
    opened = []
    try:
        for name in names:
            opened.append(open(name, 'w'))
        for f in opened:
            print(text, file=f)
    finally:
        for f in opened:
            f.close()
    return all(f.closed for f in opened)
print(write_all(['n1', 'n2'], 'same'), open('n1').read() == open('n2').read())
for name in ('kept.txt', 'new.txt', 'n1', 'n2'):
    os.remove(name)
try:
    os.remove('kept.txt')
except OSError as error:
    print(error)
s = io.StringIO('x')
s.close()
try:
    with s:
        pass
except ValueError as error:
    print(error)
