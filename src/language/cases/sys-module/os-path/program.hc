import os
import os.path
from os.path import join, splitext
import posixpath
print(join('a', 'b', 'c'), join('a/', 'b'), join('/a', '/b', 'c'), join('', 'a'), join('a', ''), join('a', '', 'b'), join('/'))
print(os.path.split('/a/b/c.txt'), os.path.split('a'), os.path.split('/'), os.path.split('a/'), os.path.split('//x'), os.path.split('a//b'))
print(splitext('x.tar.gz'), splitext('.hidden'), splitext('a.b/c'), splitext('a.'), splitext('...x'), splitext('/a/.b.c'))
print([os.path.basename(p) for p in ['a/b', 'a/b/', '/', 'x', '']], [os.path.dirname(p) for p in ['a/b', 'a/b/', '/', 'x', '/x', '//a']])
print([os.path.normpath(p) for p in ['a/./b/../c//d', '', '/..', '../x', 'a/..', '//a', '///a', './', 'a/b/../../..', '/a/../../b']])
print([os.path.isabs(p) for p in ['/a', 'a', '']], os.path.commonprefix(['abcd', 'abxx', 'ab']), os.path.commonprefix([]), os.path.commonpath(['/a/b/c', '/a/b/d', '/a/b']), os.path.commonpath(['a/b', 'a/c']))
for paths in [[], ['/a', 'b']]:
    try:
        os.path.commonpath(paths)
    except ValueError as error:
        print(error)
print(os.path.relpath('/a/b/c', '/a'), os.path.relpath('/a', '/a/b/c'), os.path.relpath('/a/b', '/a/c'), os.path.relpath('/x', '/x'), os.path.relpath('b/c', 'b'))
print(os.sep, os.linesep == '\n', os.curdir, os.pardir, os.extsep, os.pathsep, os.name, os.path is posixpath or True, os.path.sep)
class Path:
    def __init__(self, text): self.text = text
    def __fspath__(self): return self.text
print(join(Path('a'), 'b'), os.fspath(Path('x')), os.fspath('y'), os.path.basename(Path('p/q')), os.path.exists(Path('surely/not/here')))
for wrong in [5, None, ['a']]:
    try:
        join(wrong, 'x')
    except TypeError as error:
        print(error)
print(os.path.exists('surely_not_here'), os.path.isfile('surely_not_here'), os.path.isdir('.'), os.path.exists(''), os.path.lexists('surely_not_here'))
print(os.path.expandvars('plain'), os.path.splitdrive('/a/b'), os.path.normcase('A/b'))
print(os.strerror(2), os.getenv('SURELY_NOT_SET_HERE'), os.getenv('SURELY_NOT_SET_HERE', 'default'), 'SURELY_NOT_SET_HERE' in os.environ, os.environ.get('SURELY_NOT_SET_HERE', 1))
import errno
print(errno.ENOENT, errno.EEXIST, errno.errorcode[13], errno.EACCES, OSError(errno.ENOENT, 'gone').__class__.__name__)
