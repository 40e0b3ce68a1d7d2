// The part of the module os that is written in the language: the variables as a mapping, what is known of a file, walks.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('_os_parts', String.raw`
import _os_host
import abc
import os
import random
from collections.abc import MutableMapping

_chance = random.Random()

def urandom(size, /):
    if size < 0:
        raise ValueError('negative argument not allowed')
    return _chance.randbytes(size)

class PathLike(abc.ABC):
    """What can be taken as a path."""

    @abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is not PathLike:
            return NotImplemented
        return any('__fspath__' in base.__dict__ for base in subclass.__mro__)

    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)

class _Environ(MutableMapping):
    """The variables given to the run."""

    def __init__(self, data, kind):
        self._data, self._kind = data, kind

    def _checked(self, value):
        if not isinstance(value, self._kind):
            raise TypeError('%s expected, not %s' % (self._kind.__name__, type(value).__name__))
        return value if self._kind is str else os.fsdecode(value)

    def _shown(self, text):
        return text if self._kind is str else os.fsencode(text)

    def __getitem__(self, key):
        try:
            return self._shown(self._data[self._checked(key)])
        except KeyError:
            raise KeyError(key) from None

    def __setitem__(self, key, value):
        self._data[self._checked(key)] = self._checked(value)

    def __delitem__(self, key):
        try:
            del self._data[self._checked(key)]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        for key in list(self._data):
            yield self._shown(key)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return 'environ({%s})' % ', '.join('%r: %r' % pair for pair in self.items())

    def setdefault(self, key, value):
        held = self.get(key)
        if held is None:
            self[key] = held = value
        return held

    def copy(self):
        return dict(self)

    def __or__(self, other):
        return {**self, **other} if hasattr(other, 'keys') else NotImplemented

    def __ror__(self, other):
        return {**other, **self} if hasattr(other, 'keys') else NotImplemented

    def __ior__(self, other):
        self.update(other)
        return self

_Environ.__module__ = 'os'
environ = _Environ(_os_host.variables, str)
environb = _Environ(_os_host.variables, bytes)

def getenv(key, default=None):
    return environ.get(key, default)

class stat_result(tuple):
    """What is known of a file."""
    n_sequence_fields, n_unnamed_fields, n_fields = 10, 3, 19
    _names = ('st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size', 'st_atime', 'st_mtime', 'st_ctime')

    def __new__(cls, values, seconds=0.0):
        self = tuple.__new__(cls, values)
        self._seconds = seconds
        return self

    def __getattr__(self, name):
        if name in ('st_atime', 'st_mtime', 'st_ctime'):
            return self._seconds
        if name in ('st_atime_ns', 'st_mtime_ns', 'st_ctime_ns'):
            return int(self._seconds * 1000000) * 1000
        if name in self._names:
            return self[self._names.index(name)]
        if name == 'st_blksize':
            return 4096
        if name == 'st_blocks':
            return -(-self[6] // 512)
        if name == 'st_rdev':
            return 0
        raise AttributeError("'os.stat_result' object has no attribute '%s'" % name)

    def __repr__(self):
        return 'os.stat_result(%s)' % ', '.join('%s=%r' % pair for pair in zip(self._names, self))

stat_result.__module__ = 'os'

def stat(path, *, dir_fd=None, follow_symlinks=True):
    mode, size, seconds = _os_host.facts(path)
    whole = int(seconds)
    return stat_result((mode, hash(os.path.abspath(os.fsdecode(path))) & 0xffffff, 1, 1, 1000, 1000, size, whole, whole, whole), seconds)

def lstat(path, *, dir_fd=None):
    return stat(path)

class DirEntry:
    """A name in a folder."""

    def __init__(self, folder, name):
        self.name = name
        self.path = os.path.join(folder, name)

    def is_dir(self, *, follow_symlinks=True):
        return os.path.isdir(self.path)

    def is_file(self, *, follow_symlinks=True):
        return os.path.isfile(self.path)

    def is_symlink(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return stat(self.path)

    def inode(self):
        return self.stat().st_ino

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return '<DirEntry %r>' % self.name

class _Entries:
    def __init__(self, entries):
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def close(self):
        self._entries = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()

def scandir(path='.'):
    folder = '.' if path is None else os.fspath(path)
    return _Entries([DirEntry(folder, name) for name in os.listdir(folder)])

def _names_in(folder, onerror):
    try:
        return os.listdir(folder)
    except OSError as problem:
        if onerror is not None:
            onerror(problem)
        return None

def walk(top, topdown=True, onerror=None, followlinks=False):
    top = os.fspath(top)
    names = _names_in(top, onerror)
    if names is None:
        return
    folders = [name for name in names if os.path.isdir(os.path.join(top, name))]
    files = [name for name in names if name not in folders]
    if topdown:
        yield top, folders, files
    for name in folders:
        yield from walk(os.path.join(top, name), topdown, onerror, followlinks)
    if not topdown:
        yield top, folders, files

def removedirs(name):
    os.rmdir(name)
    above = os.path.dirname(name.rstrip('/'))
    while above:
        try:
            os.rmdir(above)
        except OSError:
            break
        above = os.path.dirname(above)

def renames(old, new):
    folder = os.path.dirname(new)
    if folder and not os.path.exists(folder):
        os.makedirs(folder)
    os.rename(old, new)
    folder = os.path.dirname(old)
    if folder:
        try:
            removedirs(folder)
        except OSError:
            pass

def get_exec_path(env=None):
    return (environ if env is None else env).get('PATH', os.defpath).split(os.pathsep)

class _Record(tuple):
    """A tuple whose places have names."""
    _names = ()

    def __new__(cls, values):
        values = tuple(values)
        if len(values) != len(cls._names):
            raise TypeError('%s() takes a %d-sequence (%d-sequence given)' % (cls._title, len(cls._names), len(values)))
        return tuple.__new__(cls, values)

    def __getattr__(self, name):
        if name in self._names:
            return self[self._names.index(name)]
        raise AttributeError("'%s' object has no attribute '%s'" % (self._title, name))

    def __repr__(self):
        return '%s(%s)' % (self._title, ', '.join('%s=%r' % pair for pair in zip(self._names, self)))

class terminal_size(_Record):
    _names, _title = ('columns', 'lines'), 'os.terminal_size'

class uname_result(_Record):
    _names, _title = ('sysname', 'nodename', 'release', 'version', 'machine'), 'posix.uname_result'

class times_result(_Record):
    _names, _title = ('user', 'system', 'children_user', 'children_system', 'elapsed'), 'posix.times_result'

terminal_size.__module__ = 'os'
uname_result.__module__ = times_result.__module__ = 'posix'

def get_terminal_size(fd=1, /):
    return terminal_size((80, 24))

def uname():
    return uname_result(('Linux', '', '', '', ''))

def times():
    import time
    used = time.process_time()
    return times_result((used, 0.0, 0.0, 0.0, time.monotonic()))

def popen(cmd, mode='r', buffering=-1):
    raise OSError(38, 'Function not implemented')

def fdopen(fd, mode='r', *args, **kwargs):
    return open(fd, mode, *args, **kwargs)
`);
