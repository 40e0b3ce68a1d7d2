// The module glob: the files of the run whose names fit a pattern.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('glob', String.raw`
"""Files whose names fit a pattern."""
import fnmatch
import os
import re

__all__ = ['escape', 'glob', 'iglob']

_magic = re.compile('([*?[])')
_magic_bytes = re.compile(b'([*?[])')

def has_magic(s):
    return (_magic_bytes if isinstance(s, bytes) else _magic).search(s) is not None

def escape(pathname):
    return _magic_bytes.sub(b'[\\1]', pathname) if isinstance(pathname, bytes) else _magic.sub(r'[\1]', pathname)

def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    text = os.fsdecode(pathname)
    root = '' if root_dir is None else os.fsdecode(root_dir)
    for found in _find(text, root, recursive, include_hidden):
        if found:
            yield os.fsencode(found) if isinstance(pathname, bytes) else found

def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden))

def _find(pattern, root, recursive, hidden):
    folder, name = os.path.split(pattern)
    if not has_magic(pattern):
        if name:
            if os.path.exists(os.path.join(root, pattern)):
                yield pattern
        elif os.path.isdir(os.path.join(root, folder)):
            yield pattern
        return
    folders = _find(folder, root, recursive, hidden) if folder and has_magic(folder) and folder != pattern else [folder]
    for place in folders:
        whole = os.path.join(root, place)
        if recursive and name == '**':
            yield from _below(place, root, hidden)
        elif has_magic(name):
            if place and not os.path.isdir(whole):
                continue
            for entry in _names(whole):
                if (hidden or entry[0] != '.' or name[0] == '.') and fnmatch.fnmatch(entry, name):
                    yield os.path.join(place, entry)
        elif not name:
            if os.path.isdir(whole):
                yield os.path.join(place, '')
        elif os.path.exists(os.path.join(whole, name)):
            yield os.path.join(place, name)

def _names(folder):
    try:
        return os.listdir(folder or '.')
    except OSError:
        return []

def _below(place, root, hidden):
    if place and not os.path.isdir(os.path.join(root, place)):
        return
    yield os.path.join(place, '') if place else ''
    for entry in _names(os.path.join(root, place)):
        if hidden or entry[0] != '.':
            path = os.path.join(place, entry)
            if os.path.isdir(os.path.join(root, path)):
                yield path
                for deeper in _below(path, root, hidden):
                    if not deeper.endswith('/'):
                        yield deeper
            else:
                yield path
`);
