import io
text = '''# settings
name = Ada
limit=5

[colours]
red = #ff0000
blue = #0000ff
'''
def read_settings(stream):
    section, result = None, {}
    for number, line in enumerate(stream, 1):
        line = line.split(' #')[0].strip() if not line.startswith('#') else ''
        if not line:
            continue
        if line.startswith('['):
            section = line[1:-1]
            result[section] = {}
            continue
        key, _, value = line.partition('=')
        (result if section is None else result[section])[key.strip()] = (value.strip(), number)
    return result
print(read_settings(io.StringIO(text)))
def chunks(stream, size):
    while chunk := stream.read(size):
        yield chunk
print(list(chunks(io.StringIO('abcdefgh'), 3)), list(chunks(io.BytesIO(b'abcdefgh'), 5)))
print(list(iter(lambda: io.StringIO('').read(1), '')), [line for line in iter(io.StringIO('a\nb\n').readline, '')])
class Peekable:
    def __init__(self, stream):
        self.stream = stream
    def peek(self):
        at = self.stream.tell()
        char = self.stream.read(1)
        self.stream.seek(at)
        return char
    def take(self, test):
        out = io.StringIO()
        while self.peek() and test(self.peek()):
            out.write(self.stream.read(1))
        return out.getvalue()
def tokens(source):
    p = Peekable(io.StringIO(source))
    while p.peek():
        if p.peek().isspace():
            p.take(str.isspace)
        elif p.peek().isdigit():
            yield 'number', int(p.take(str.isdigit))
        elif p.peek().isalpha():
            yield 'word', p.take(str.isalnum)
        else:
            yield 'sign', p.stream.read(1)
print(list(tokens('total = 12 + x1*(3)')))
table = io.StringIO()
for row in [('name', 'n'), ('a', 1), ('bc', 22)]:
    print('{:<6}|{:>4}'.format(*row), file=table)
print(table.getvalue(), end='')
with open('log.txt', 'w') as log:
    for level in ('info', 'error', 'info'):
        print(level, 'message', sep=': ', file=log)
with open('log.txt') as log:
    counts = {}
    for line in log:
        counts[line.split(':')[0]] = counts.get(line.split(':')[0], 0) + 1
print(counts)
with open('a.txt', 'w') as a, open('b.txt', 'w') as b:
    a.write('one\n')
    b.write('two\n')
print(''.join(open(name).read() for name in ('a.txt', 'b.txt')).split())
header = io.BytesIO()
for word in ('ab', 'cde'):
    data = word.encode()
    header.write(len(data).to_bytes(2, 'big') + data)
header.seek(0)
words = []
while size := header.read(2):
    words.append(header.read(int.from_bytes(size, 'big')).decode())
print(words)
import os
for name in ('log.txt', 'a.txt', 'b.txt'):
    os.remove(name)
print([name for name in ('log.txt', 'a.txt', 'b.txt') if os.path.exists(name)])
