// The module linecache: single lines of the files of the run.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('linecache', String.raw`
"""Single lines of files."""

__all__ = ['getline', 'clearcache', 'checkcache', 'lazycache']

cache = {}

def clearcache():
    cache.clear()

def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''

def getlines(filename, module_globals=None):
    if filename in cache:
        return cache[filename][2]
    return updatecache(filename, module_globals)

def checkcache(filename=None):
    for name in list(cache) if filename is None else [filename]:
        if cache.get(name, (0, None))[1] is not None:
            cache.pop(name, None)

def updatecache(filename, module_globals=None):
    cache.pop(filename, None)
    if not filename or filename.startswith('<'):
        return []
    try:
        with open(filename) as file:
            lines = [*file]
    except (SyntaxError, UnicodeDecodeError, OSError):
        return []
    lines[-1:] = [line.removesuffix('\n') + '\n' for line in lines[-1:]]
    cache[filename] = sum(map(len, lines)), 0.0, lines, filename
    return lines

def lazycache(filename, module_globals):
    return False
`);
