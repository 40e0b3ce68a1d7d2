// Paths as values, without any file: the first part of the module pathlib.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('_pathlib_pure', String.raw`
import fnmatch
import functools
import os
import re

class _Posix:
    sep, altsep = '/', ''

    def split(self, path):
        if not path.startswith('/'):
            return '', '', path
        stripped = path.lstrip('/')
        return '', '//' if len(path) - len(stripped) == 2 else '/', stripped

    def fold(self, text):
        return text

    def quote_root(self, path):
        return 'file://', path

class _Windows:
    sep, altsep = '\\', '/'

    def split(self, path):
        path = path.replace('/', '\\')
        if path[:2] == '\\\\' and path[2:3] != '\\':
            host, mark, rest = path[2:].partition('\\')
            share, mark, rest = rest.partition('\\')
            if host and share:
                return '\\\\' + host + '\\' + share, '\\', rest.lstrip('\\')
        drive = path[:2] if path[1:2] == ':' and path[:1].isalpha() else ''
        rest = path[len(drive):]
        return drive, '\\' if rest.startswith('\\') else '', rest.lstrip('\\')

    def fold(self, text):
        return text.lower()

    def quote_root(self, path):
        return ('file:///' + path[:2], path[2:]) if path[1:2] == ':' else ('file:', path)

_posix, _windows = _Posix(), _Windows()

class _Parents:
    """The folders above a path, the nearest first."""

    def __init__(self, path):
        self._name = type(path).__name__
        counts = range(len(path._parts) - 1, -1, -1)
        self._paths = tuple(path._made(path._drive, path._root, path._parts[:count]) for count in counts)

    def __getitem__(self, index):
        if not isinstance(index, slice) and (index >= len(self) or -index > len(self)):
            raise IndexError(index)
        return self._paths[index]

    def __iter__(self):
        return iter(self._paths)

    def __len__(self):
        return len(self._paths)

    def __repr__(self):
        return '<%s.parents>' % self._name

@functools.total_ordering
class PurePath:
    """A path that is only text."""
    _flavour = _posix

    def __new__(cls, *args):
        if cls is PurePath:
            cls = PurePosixPath
        self = object.__new__(cls)
        self._drive, self._root, self._parts = cls._read(args)
        return self

    def __init__(self, *args):
        pass

    def __reduce__(self):
        return type(self), tuple(self.parts)

    @classmethod
    def _made(cls, drive, root, parts):
        self = object.__new__(cls)
        self._drive, self._root, self._parts = drive, root, tuple(parts)
        return self

    @classmethod
    def _read(cls, args):
        flavour = cls._flavour
        drive = root = ''
        parts = []
        for arg in args:
            if isinstance(arg, PurePath):
                text = str(arg) if arg._drive or arg._root or arg._parts else ''
            else:
                text = os.fspath(arg) if not isinstance(arg, str) else arg
                if not isinstance(text, str):
                    raise TypeError('argument should be a str object or an os.PathLike object returning str, not %r' % type(text))
            own_drive, own_root, rest = flavour.split(text)
            names = [name for name in rest.split(flavour.sep) if name and name != '.']
            if own_root:
                if own_drive or flavour is _posix:
                    drive = own_drive
                root, parts = own_root, names
            elif own_drive and flavour.fold(own_drive) != flavour.fold(drive):
                drive, root, parts = own_drive, '', names
            else:
                drive = own_drive or drive
                parts = parts + names
        return drive, root, tuple(parts)

    def __str__(self):
        sep = self._flavour.sep
        return self._drive + self._root + sep.join(self._parts) or '.'

    def __fspath__(self):
        return str(self)

    def __bytes__(self):
        return os.fsencode(str(self))

    def __repr__(self):
        return '%s(%r)' % (type(self).__name__, self.as_posix())

    def as_posix(self):
        return str(self).replace(self._flavour.sep, '/')

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote
        lead, rest = self._flavour.quote_root(self.as_posix())
        return lead + quote(rest)

    def _key(self):
        fold = self._flavour.fold
        own = self._drive + self._root
        return tuple(fold(part) for part in ((own,) if own else ()) + self._parts)

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._key() == other._key() and self._flavour is other._flavour

    def __hash__(self):
        return hash(self._key())

    def __lt__(self, other):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return self._key() < other._key()

    @property
    def drive(self):
        return self._drive

    @property
    def root(self):
        return self._root

    @property
    def anchor(self):
        return self._drive + self._root

    @property
    def parts(self):
        return ((self.anchor,) if self.anchor else ()) + self._parts

    @property
    def name(self):
        return self._parts[-1] if self._parts else ''

    @property
    def suffix(self):
        place = self.name.rfind('.')
        return self.name[place:] if 0 < place < len(self.name) - 1 else ''

    @property
    def suffixes(self):
        name = self.name
        if name.endswith('.'):
            return []
        return ['.' + piece for piece in name.lstrip('.').split('.')[1:]]

    @property
    def stem(self):
        place = self.name.rfind('.')
        return self.name[:place] if 0 < place < len(self.name) - 1 else self.name

    @property
    def parent(self):
        return self._made(self._drive, self._root, self._parts[:-1]) if self._parts else self

    @property
    def parents(self):
        return _Parents(self)

    def _beside(self, name):
        return self._made(self._drive, self._root, (*self._parts[:-1], name))

    def _require_name(self):
        if not self.name:
            raise ValueError('%r has an empty name' % (self,))

    def with_name(self, name):
        self._require_name()
        flavour = self._flavour
        drive, root, rest = flavour.split(name)
        if not name or name[-1] in (flavour.sep, flavour.altsep) or drive or root or rest != name or flavour.sep in name or name == '.':
            raise ValueError('Invalid name %r' % name)
        return self._beside(name)

    def with_suffix(self, suffix):
        marks = filter(None, (self._flavour.sep, self._flavour.altsep))
        if any(mark in suffix for mark in marks) or suffix == '.' or suffix[:1] not in ('', '.'):
            raise ValueError('Invalid suffix %r' % (suffix,))
        self._require_name()
        return self._beside(self.stem + suffix)

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def joinpath(self, *args):
        return type(self)(self, *args)

    def _joined(self, *both):
        try:
            return type(self)(*both)
        except TypeError:
            return NotImplemented

    def __truediv__(self, key):
        return self._joined(self, key)

    def __rtruediv__(self, key):
        return self._joined(key, self)

    def is_absolute(self):
        return bool(self._root) and (self._flavour is _posix or bool(self._drive))

    def is_reserved(self):
        if self._flavour is _posix or not self._parts:
            return False
        name = self.name.partition('.')[0].rstrip(' ').upper()
        return name in ('CON', 'PRN', 'AUX', 'NUL') or re.fullmatch('(COM|LPT)[1-9]', name) is not None

    def _way_from(self, others):
        """The folder that the others name, and the way from there to here: None where it does not lie above."""
        if not others:
            raise TypeError('need at least one argument')
        base = type(self)(*others)
        fold, count = self._flavour.fold, len(base._parts)
        # A drive alone also lies above what stands at its root.
        is_drive_alone = base._drive and not base._root and not count
        has_same_start = fold(self._drive) == fold(base._drive) and (self._root == base._root or is_drive_alone)
        if has_same_start and list(map(fold, self._parts[:count])) == list(map(fold, base._parts)):
            return base, self._made('', self._root if self._root != base._root else '', self._parts[count:])
        return base, None

    def relative_to(self, *other):
        base, way = self._way_from(other)
        if way is None:
            shown = str(base) if base.parts else ''
            raise ValueError(f'{str(self)!r} is not in the subpath of {shown!r} OR one path is relative and the other is absolute.')
        return way

    def is_relative_to(self, *other):
        return self._way_from(other)[1] is not None

    def match(self, path_pattern):
        pattern = type(self)(path_pattern)
        if not pattern.parts:
            raise ValueError('empty pattern')
        mine, its = self._key(), pattern._key()
        if pattern.anchor:
            if len(mine) != len(its):
                return False
        elif len(its) > len(mine):
            return False
        return all(fnmatch.fnmatchcase(part, wanted) for part, wanted in zip(reversed(mine), reversed(its)))

os.PathLike.register(PurePath)

class PurePosixPath(PurePath):
    """A path with slashes."""
    _flavour = _posix

class PureWindowsPath(PurePath):
    """A path with backslashes and drives."""
    _flavour = _windows

for _kind in (PurePath, PurePosixPath, PureWindowsPath):
    _kind.__module__ = 'pathlib'
`);
