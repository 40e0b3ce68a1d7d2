// The module getopt: options of a command line in the older style.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('getopt', String.raw`
"""Options of a command line."""

import os

__all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']

class GetoptError(Exception):
    msg = opt = ''

    def __init__(self, msg, opt=''):
        super().__init__(msg, opt)
        self.msg, self.opt = msg, opt

    def __str__(self):
        return self.msg

error = GetoptError

def getopt(args, shortopts, longopts=[]):
    return _read(args, shortopts, longopts, None)

def gnu_getopt(args, shortopts, longopts=[]):
    between = []
    if shortopts.startswith('+'):
        shortopts, between = shortopts[1:], None
    elif os.environ.get('POSIXLY_CORRECT'):
        between = None
    found, rest = _read(args, shortopts, longopts, between)
    return found, (between or []) + list(rest)

def _read(args, shortopts, longopts, between):
    """The options, and what follows the last of them. Other words go into a list, or are the end where there is none."""
    names = [longopts] if isinstance(longopts, str) else list(longopts)
    found = []
    while args:
        word = args[0]
        if word == '--':
            return found, args[1:]
        if word.startswith('-') and word != '-':
            args = _one(found, args, shortopts, names)
            continue
        if between is None:
            break
        between.append(word)
        args = args[1:]
    return found, args

def _one(found, args, shortopts, names):
    first, rest = args[0], args[1:]
    return _long(found, first[2:], names, rest) if first.startswith('--') else _short(found, first[1:], shortopts, rest)

def _long(found, text, names, rest):
    name, equals, value = text.partition('=')
    whole = _long_name(name, names)
    if whole.endswith('='):
        whole = whole[:-1]
        if not equals:
            if not rest:
                raise GetoptError('option --%s requires argument' % whole, whole)
            value, rest = rest[0], rest[1:]
    elif equals:
        raise GetoptError('option --%s must not have an argument' % whole, whole)
    found.append(('--' + whole, value))
    return rest

def _long_name(name, names):
    candidates = [known for known in names if known.startswith(name)]
    if not candidates:
        raise GetoptError('option --%s not recognized' % name, name)
    for exact in (name, name + '='):
        if exact in candidates:
            return exact
    if len(candidates) > 1:
        raise GetoptError('option --%s not a unique prefix' % name, name)
    return candidates[0]

def _short(found, letters, shortopts, rest):
    while letters:
        letter, letters = letters[0], letters[1:]
        place = -1 if letter == ':' else shortopts.find(letter)
        if place < 0:
            raise GetoptError('option -%s not recognized' % letter, letter)
        value = ''
        if shortopts[place + 1:place + 2] == ':':
            if not letters:
                if not rest:
                    raise GetoptError('option -%s requires argument' % letter, letter)
                letters, rest = rest[0], rest[1:]
            value, letters = letters, ''
        found.append(('-' + letter, value))
    return rest
`);
