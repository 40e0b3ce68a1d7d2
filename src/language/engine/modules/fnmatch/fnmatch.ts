// The module fnmatch: shell patterns for file names, turned into patterns of re.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('fnmatch', String.raw`
"""Filename matching with shell patterns."""
import functools
import re

__all__ = ['filter', 'fnmatch', 'fnmatchcase', 'translate']

def fnmatch(name, pat):
    return fnmatchcase(name, pat)

@functools.lru_cache(maxsize=256)
def _compiled(pat):
    if isinstance(pat, bytes):
        return re.compile(translate(str(pat, 'ISO-8859-1')).encode('ISO-8859-1')).match
    return re.compile(translate(pat)).match

def fnmatchcase(name, pat):
    return _compiled(pat)(name) is not None

def filter(names, pat):
    match = _compiled(pat)
    return [name for name in names if match(name)]

# Stars, a question mark, what stands in brackets, any other letter. A bracket right after [ or [! does not close them.
_pieces = re.compile(r'(\*+)|(\?)|\[((?:!|(?!!)).[^\]]*)\]|(.)', re.DOTALL)
_members = re.compile('(.)-(.)|(.)', re.DOTALL)

def _escaped(letter):
    return '\\' + letter if letter in r'\-&~|' else letter

def _class(inside):
    """A class of re for what stands in brackets."""
    is_turned = inside[0] == '!'
    body = '!' if is_turned else ''
    for low, high, letter in _members.findall(inside[is_turned:]):
        if letter:
            body += _escaped(letter)
        elif low <= high:
            body += _escaped(low) + '-' + _escaped(high)
    if body in ('', '!'):
        return '.' if body else '(?!)'
    start = {'!': '^', '^': r'\^', '[': r'\['}.get(body[0], body[0])
    return '[' + start + body[1:] + ']'

def translate(pat):
    # What is fixed before, between and after the stars.
    fixed = ['']
    for stars, mark, inside, letter in _pieces.findall(pat):
        if stars:
            fixed.append('')
        else:
            fixed[-1] += '.' if mark else _class(inside) if inside else re.escape(letter)
    if len(fixed) > 1:
        fixed[1:-1] = ['(?>.*?' + each + ')' for each in fixed[1:-1]]
        fixed[-1] = '.*' + fixed[-1]
    return '(?s:' + ''.join(fixed) + r')\Z'
`);
