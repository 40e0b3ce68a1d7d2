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

def _class(text):
    """What stands between brackets, as a class of re; None where it can match nothing."""
    if '-' not in text:
        body = text.replace('\\', r'\\')
    else:
        parts = []
        start = 0
        at = 2 if text[0] == '!' else 1
        while (dash := text.find('-', at)) >= 0:
            parts.append(text[start:dash])
            start = dash + 1
            at = dash + 3
        if text[start:]:
            parts.append(text[start:])
        else:
            parts[-1] += '-'
        for place in range(len(parts) - 1, 0, -1):
            if parts[place - 1][-1] > parts[place][0]:
                parts[place - 1] = parts[place - 1][:-1] + parts[place][1:]
                del parts[place]
        body = '-'.join(part.replace('\\', r'\\').replace('-', r'\-') for part in parts)
    body = re.sub(r'([&~|])', r'\\\1', body)
    if not body:
        return '(?!)'
    if body == '!':
        return '.'
    if body[0] == '!':
        body = '^' + body[1:]
    elif body[0] in ('^', '['):
        body = '\\' + body
    return '[' + body + ']'

def translate(pat):
    star = object()
    pieces = []
    at = 0
    while at < len(pat):
        mark = pat[at]
        at += 1
        if mark == '*':
            if not pieces or pieces[-1] is not star:
                pieces.append(star)
        elif mark == '?':
            pieces.append('.')
        elif mark == '[':
            end = at
            if end < len(pat) and pat[end] == '!':
                end += 1
            if end < len(pat) and pat[end] == ']':
                end += 1
            while end < len(pat) and pat[end] != ']':
                end += 1
            if end >= len(pat):
                pieces.append('\\[')
            else:
                pieces.append(_class(pat[at:end]))
                at = end + 1
        else:
            pieces.append(re.escape(mark))
    result = ''
    place = 0
    while place < len(pieces) and pieces[place] is not star:
        result += pieces[place]
        place += 1
    while place < len(pieces):
        place += 1
        fixed = ''
        while place < len(pieces) and pieces[place] is not star:
            fixed += pieces[place]
            place += 1
        if place == len(pieces):
            result += '.*' + fixed
        else:
            result += '(?>.*?' + fixed + ')'
    return '(?s:' + result + r')\Z'
`);
