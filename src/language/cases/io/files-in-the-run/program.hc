import io
import os
name = 'notes_of_the_case.txt'
with open(name, 'w') as f:
    print(f.write('one\ntwo\nthree\n'), f.name, f.mode, f.closed, f.readable(), f.writable())
print(f.closed, os.path.exists(name), os.path.getsize(name), os.path.isfile(name), os.path.isdir(name))
with open(name) as f:
    for number, line in enumerate(f, 1):
        print(number, repr(line))
    print(repr(f.read()), f.tell())
    f.seek(4)
    print(f.readline(), end='')
with open(name, 'a') as f:
    f.writelines(['four\n', 'five'])
    print(f.tell())
with open(name, 'r') as f:
    print(f.readlines(), f.readlines())
with open(name, 'r+') as f:
    print(f.read(3))
    f.seek(0)
    f.write('ONE')
    f.seek(0)
    print(f.readline().strip())
with open(name, 'rb') as f:
    print(f.read(5), f.tell(), f.mode, f.seek(-4, 2), f.read(), f.name)
with open(name, 'w+') as f:
    print(repr(f.read()), f.write('fresh'), f.seek(0), f.read())
with open(name, 'wb') as f:
    print(f.write(b'\x00\xff\x80'), f.write(bytearray(b'z')))
with open(name, 'rb') as f:
    print(list(f.read()))
with open(name, 'w', encoding='utf-8') as f:
    f.write('héllo wörld')
print(open(name, 'rb').read(), open(name, encoding='utf-8').read(), open(name, encoding='latin-1').read())
try:
    open(name, encoding='ascii').read()
except UnicodeDecodeError as error:
    print(error.reason)
print(ascii(open(name, encoding='ascii', errors='replace').read()), open(name, encoding='ascii', errors='ignore').read())
with open(name, 'w', newline='') as f:
    f.write('a\r\nb\nc\r')
print(repr(open(name).read()), repr(open(name, newline='').read()), open(name).readlines(), open(name, newline='').readlines())
with open(name, 'w', newline='\r\n') as f:
    f.write('x\ny\n')
print(open(name, 'rb').read())
def attempt(*args, **keywords):
    try:
        open(*args, **keywords)
        print('fine')
    except (OSError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
attempt('not_there_at_all.txt')
attempt('no_folder/file.txt', 'w')
attempt(name, 'x')
for mode in ['q', 'rw', 'rbt', 'b', '', 'r++', 'w+b', 'rt']:
    attempt(name, mode)
attempt(name, 'rb', encoding='utf-8')
attempt(name, 'r', newline='x')
attempt(name, 5)
attempt(None)
attempt('.')
f = open(name)
try:
    f.write('x')
except io.UnsupportedOperation as error:
    print(error, isinstance(error, OSError), isinstance(error, ValueError))
f.close()
f.close()
try:
    f.read()
except ValueError as error:
    print(error)
f = open(name, 'w')
try:
    f.read()
except io.UnsupportedOperation as error:
    print(error)
try:
    f.write(b'bytes')
except TypeError as error:
    print(error)
f.close()
os.remove(name)
print(os.path.exists(name))
attempt(name)
try:
    os.remove(name)
except FileNotFoundError as error:
    print(error.errno, error.strerror, error.filename)
