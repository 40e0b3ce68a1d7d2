// The module pathlib: paths of the files of the run.

import { defineSourceModule } from '../../runtime/modules.ts';
import './pure.ts';

defineSourceModule('pathlib', String.raw`
"""Paths as objects."""
import fnmatch
import io
import os
from contextlib import suppress
from _pathlib_pure import PurePath, PurePosixPath, PureWindowsPath

__all__ = ['PurePath', 'PurePosixPath', 'PureWindowsPath', 'Path', 'PosixPath', 'WindowsPath']

class Path(PurePath):
    """The path of a file or folder."""

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        if cls is WindowsPath:
            raise NotImplementedError('cannot instantiate %r on your system' % (cls.__name__,))
        return PurePath.__new__(cls, *args)

    def __init__(self, *args, **kwargs):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *details):
        pass

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls('~').expanduser()

    def expanduser(self):
        if self._parts and not self.anchor and self._parts[0][:1] == '~':
            home = os.path.expanduser(self._parts[0])
            if home[:1] == '~':
                raise RuntimeError('Could not determine home directory.')
            return type(self)(home, *self._parts[1:])
        return self

    def absolute(self):
        return self if self.is_absolute() else type(self)(os.getcwd(), self)

    def resolve(self, strict=False):
        text = os.path.realpath(self)
        if strict:
            os.stat(text)
        return type(self)(text)

    def stat(self, *, follow_symlinks=True):
        return os.stat(self)

    lstat = stat

    def samefile(self, other_path):
        return self.resolve(True) == type(self)(other_path).resolve(True)

    def exists(self):
        return os.path.exists(self)

    def is_file(self):
        return os.path.isfile(self)

    def is_dir(self):
        return os.path.isdir(self)

    def is_mount(self):
        return str(self.absolute()) == '/'

    def is_symlink(self):
        return False

    is_socket = is_fifo = is_block_device = is_char_device = is_symlink

    def iterdir(self):
        for name in os.listdir(self):
            yield self._made(self._drive, self._root, self._parts + (name,))

    def glob(self, pattern):
        return self._matches(pattern, ())

    def rglob(self, pattern):
        return self._matches(pattern, ('**',))

    def _matches(self, pattern, before):
        if not pattern and not before:
            raise ValueError('Unacceptable pattern: %r' % pattern)
        wanted = PurePosixPath(pattern)
        if wanted.anchor:
            raise NotImplementedError('Non-relative patterns are unsupported')
        parts = before + wanted._parts
        if pattern.endswith('/'):
            return (path for path in self._find(parts) if path.is_dir())
        return self._find(parts)

    def _find(self, parts):
        seen = set()
        for path in self._walk(parts):
            if path not in seen:
                seen.add(path)
                yield path

    def _walk(self, parts):
        if not parts:
            yield self
            return
        first, rest = parts[0], parts[1:]
        if first == '**':
            if self.is_dir():
                yield from self._walk(rest)
                for path in self.iterdir():
                    if path.is_dir():
                        yield from path._walk(parts)
        elif '**' in first:
            raise ValueError("Invalid pattern: '**' can only be an entire path component")
        elif any(sign in first for sign in '*?['):
            if self.is_dir():
                for path in self.iterdir():
                    if fnmatch.fnmatchcase(path.name, first) and (not rest or path.is_dir()):
                        yield from path._walk(rest)
        else:
            path = self / first
            if path.exists():
                yield from path._walk(rest)

    def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        with self.open('rb') as file:
            return file.read()

    def read_text(self, encoding=None, errors=None):
        with self.open('r', encoding=encoding, errors=errors) as file:
            return file.read()

    def write_bytes(self, data):
        view = memoryview(data)
        with self.open('wb') as file:
            return file.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError('data must be str, not %s' % type(data).__name__)
        with self.open('w', encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    def touch(self, mode=0o666, exist_ok=True):
        if self.exists():
            if not exist_ok:
                raise FileExistsError(17, 'File exists', str(self))
            return
        with self.open('a'):
            pass

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(self, mode)
        except OSError as problem:
            lacks_parent = isinstance(problem, FileNotFoundError)
            if not (parents and self.parent != self if lacks_parent else exist_ok and self.is_dir()):
                raise
            if lacks_parent:
                self.parent.mkdir(parents=True, exist_ok=True)
                self.mkdir(mode, exist_ok=exist_ok)

    def rmdir(self):
        os.rmdir(self)

    def unlink(self, missing_ok=False):
        with suppress(*[FileNotFoundError] if missing_ok else []):
            os.unlink(self)

    def rename(self, target):
        os.rename(self, target)
        return type(self)(target)

    def replace(self, target):
        os.replace(self, target)
        return type(self)(target)

    def chmod(self, mode, *, follow_symlinks=True):
        os.stat(self)

class PosixPath(Path, PurePosixPath):
    """The path of a file or folder, with slashes."""

class WindowsPath(Path, PureWindowsPath):
    """Not for this system."""
`);
