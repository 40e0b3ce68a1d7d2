// The module getopt: options of a command line in the older style.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('getopt', String.raw`
"""Options of a command line."""

__all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']

class GetoptError(Exception):
    opt = ''
    msg = ''

    def __init__(self, msg, opt=''):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg

error = GetoptError

def getopt(args, shortopts, longopts=[]):
    found = []
    names = [longopts] if isinstance(longopts, str) else list(longopts)
    rest = args
    while rest and rest[0].startswith('-') and rest[0] != '-':
        if rest[0] == '--':
            rest = rest[1:]
            break
        rest = _one(found, rest, shortopts, names)
    return found, rest

def gnu_getopt(args, shortopts, longopts=[]):
    found, others = [], []
    names = [longopts] if isinstance(longopts, str) else list(longopts)
    stops_early = shortopts.startswith('+')
    if stops_early:
        shortopts = shortopts[1:]
    rest = args
    while rest:
        if rest[0] == '--':
            others += rest[1:]
            break
        if rest[0][:1] == '-' and rest[0] != '-':
            rest = _one(found, rest, shortopts, names)
        elif stops_early:
            others += rest
            break
        else:
            others.append(rest[0])
            rest = rest[1:]
    return found, others

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
