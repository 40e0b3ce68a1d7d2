// The module shutil: files and folders of the run copied, moved and removed as a whole.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('shutil', String.raw`
"""Copies, moves and removes files and folders."""
import fnmatch
import os
from collections import namedtuple

__all__ = ['copyfileobj', 'copyfile', 'copymode', 'copystat', 'copy', 'copy2', 'copytree', 'move', 'rmtree', 'Error', 'SpecialFileError',
           'SameFileError', 'disk_usage', 'which', 'get_terminal_size', 'ignore_patterns', 'ReadError', 'ExecError', 'RegistryError']

class Error(OSError):
    pass

class SameFileError(Error):
    """The two are the same file."""

class SpecialFileError(OSError):
    pass

class ExecError(OSError):
    pass

class ReadError(OSError):
    pass

class RegistryError(Exception):
    pass

def copyfileobj(fsrc, fdst, length=0):
    size = length or 65536
    while data := fsrc.read(size):
        fdst.write(data)

def copyfile(src, dst, *, follow_symlinks=True):
    if os.path.exists(dst) and os.path.samefile(src, dst):
        raise SameFileError('%r and %r are the same file' % (src, dst))
    with open(src, 'rb') as source:
        with open(dst, 'wb') as target:
            copyfileobj(source, target)
    return dst

def copymode(src, dst, *, follow_symlinks=True):
    os.stat(src)
    os.stat(dst)

copystat = copymode

def copy(src, dst, *, follow_symlinks=True):
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    return copyfile(src, dst)

copy2 = copy

def ignore_patterns(*patterns):
    def chosen(path, names):
        return {name for pattern in patterns for name in fnmatch.filter(names, pattern)}
    return chosen

def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False):
    names = os.listdir(src)
    left_out = ignore(os.fspath(src), names) if ignore is not None else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    for name in names:
        if name not in left_out:
            source, target = os.path.join(src, name), os.path.join(dst, name)
            if os.path.isdir(source):
                copytree(source, target, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(source, target)
    return dst

def rmtree(path, ignore_errors=False, onerror=None, *, dir_fd=None):
    try:
        names = os.listdir(path)
    except OSError as error:
        if ignore_errors:
            return
        if onerror is None:
            raise
        import sys
        onerror(os.listdir, path, sys.exc_info())
        return
    for name in names:
        whole = os.path.join(path, name)
        if os.path.isdir(whole):
            rmtree(whole, ignore_errors, onerror)
        else:
            os.unlink(whole)
    os.rmdir(path)

rmtree.avoids_symlink_attacks = True

def move(src, dst, copy_function=copy2):
    target = dst
    if os.path.isdir(dst):
        if os.path.samefile(src, dst):
            os.rename(src, dst)
            return None
        target = os.path.join(dst, os.path.basename(os.fspath(src).rstrip('/')))
        if os.path.exists(target):
            raise Error("Destination path '%s' already exists" % target)
    if os.path.isdir(src) and (os.path.abspath(target) + '/').startswith(os.path.abspath(src) + '/'):
        raise Error("Cannot move a directory '%s' into itself '%s'." % (src, dst))
    os.rename(src, target)
    return target

_Usage = namedtuple('usage', 'total used free')

def disk_usage(path):
    os.stat(path)
    return _Usage(0, 0, 0)

def which(cmd, mode=1, path=None):
    if os.path.dirname(cmd):
        return cmd if os.path.isfile(cmd) else None
    for folder in (path or os.environ.get('PATH', os.defpath)).split(os.pathsep):
        whole = os.path.join(folder, cmd)
        if os.path.isfile(whole):
            return whole
    return None

def get_terminal_size(fallback=(80, 24)):
    def given(name, otherwise):
        try:
            return int(os.environ.get(name, '')) or otherwise
        except ValueError:
            return otherwise
    return os.terminal_size((given('COLUMNS', fallback[0]), given('LINES', fallback[1])))
`);
