import io
s = io.StringIO()
print(s.write('hello'), s.write(' world\nline2\n'), s.tell())
print(repr(s.getvalue()), s.seek(0))
print(repr(s.readline()), repr(s.read(3)), repr(s.read()), repr(s.read()), repr(s.readline()))
s.seek(0)
print(list(s), s.readlines(), s.seek(0), s.readlines(3), s.seek(0), s.readline(2))
s.seek(5)
print(s.truncate(), repr(s.getvalue()), s.tell())
s.seek(2)
s.write('XY')
print(s.getvalue(), s.seek(0, 2), s.write('!'), s.getvalue())
s.seek(10)
s.write('gap')
print(repr(s.getvalue()), s.truncate(3), s.getvalue())
print(s.readable(), s.writable(), s.seekable(), s.isatty(), s.closed, s.encoding, s.line_buffering)
with io.StringIO('a\nb\nc') as t:
    print(next(t), t.tell(), [line.strip() for line in t], t.closed)
print(t.closed)
for action in [t.read, t.getvalue, lambda: t.write('x'), lambda: next(t), t.readlines, t.tell, lambda: t.__enter__()]:
    try:
        action()
    except ValueError as error:
        print(error)
t.close()
s = io.StringIO('text')
for action in [lambda: s.write(5), lambda: s.write(b'b'), lambda: s.seek('0'), lambda: io.StringIO(5), lambda: io.StringIO('', 5), lambda: s.read('a')]:
    try:
        print(action())
    except TypeError as error:
        print('TypeError', error)
for action in [lambda: s.seek(-1), lambda: s.seek(1, 3), lambda: io.StringIO('', 'x'), lambda: s.truncate(-1)]:
    try:
        print(action())
    except ValueError as error:
        print('ValueError', error)
try:
    s.seek(2, 1)
except OSError as error:
    print(type(error).__name__, error)
try:
    s.fileno()
except io.UnsupportedOperation as error:
    print(type(error).__name__, error)
print(repr(io.StringIO('x\r\ny\rz').read()), repr(io.StringIO('x\r\ny\rz', newline=None).read()), repr(io.StringIO('x\r\ny\rz', newline='').readlines()), repr(io.StringIO('x\r\ny\rz', newline='\r').readlines()))
w = io.StringIO(newline='\r\n')
w.write('one\ntwo\n')
print(repr(w.getvalue()))
w = io.StringIO('start')
w.write('ST')
print(w.getvalue(), io.StringIO(initial_value='kw').read(), io.StringIO(None).read() == '')
u = io.StringIO('aé日🎉z')
print(u.read(4), u.tell(), u.read(), u.seek(3), u.read(1))
w.writelines(['p', 'q\n'])
w.writelines(str(n) for n in range(3))
print(w.getvalue())
print(isinstance(w, io.TextIOBase), isinstance(w, io.IOBase), isinstance(w, io.StringIO), io.StringIO.__name__)
print('in it' in 'what is in it', bool(io.StringIO()), 'line' in io.StringIO('line'), 'line\n' in io.StringIO('a\nline\n'))
