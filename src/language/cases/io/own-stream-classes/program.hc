import io
class Log(io.StringIO):
    def __init__(self, prefix):
        super().__init__()
        self.prefix = prefix
        self.count = 0
    def write(self, text):
        self.count += 1
        return super().write(f'{self.prefix}{text}' if text.strip() else text)
log = Log('> ')
print('one', 'two', file=log)
print(log.getvalue(), log.count, isinstance(log, io.StringIO), type(log).__mro__[1].__name__)
class Loud(io.StringIO):
    def getvalue(self):
        return super().getvalue().upper()
loud = Loud('start')
loud.seek(0, 2)
loud.write(' end')
print(loud.getvalue(), loud.closed)
class Counting(io.BytesIO):
    reads = 0
    def read(self, size=-1):
        Counting.reads += 1
        return super().read(size)
counting = Counting(b'abcdef')
print(counting.read(2), counting.read(), Counting.reads, counting.getvalue())
class Source(io.RawIOBase):
    def __init__(self, data):
        self.data = data
        self.at = 0
    def readable(self):
        return True
    def readinto(self, buffer):
        piece = self.data[self.at:self.at + len(buffer)]
        buffer[:len(piece)] = piece
        self.at += len(piece)
        return len(piece)
source = Source(b'raw data')
target = bytearray(3)
print(source.readable(), source.writable(), source.seekable(), source.readinto(target), target)
class Lines:
    def __init__(self, lines):
        self.lines = iter(lines)
    def readline(self):
        return next(self.lines, '')
class Tee:
    def __init__(self, *targets):
        self.targets = targets
    def write(self, text):
        for target in self.targets:
            target.write(text)
    def flush(self):
        pass
first, second = io.StringIO(), io.StringIO()
print('both', file=Tee(first, second))
print(first.getvalue() == second.getvalue() == 'both\n')
with Log('# ') as managed:
    managed.write('inside')
    print(managed.getvalue())
print(managed.closed)
class Plain(io.IOBase):
    pass
plain = Plain()
for action in [plain.seek, plain.tell, plain.truncate, plain.fileno]:
    try:
        action(*([0] if action == plain.seek else []))
    except io.UnsupportedOperation as error:
        print(error)
print(plain.readable(), plain.closed, plain.close(), plain.closed)
