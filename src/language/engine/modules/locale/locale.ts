// The module locale, in the one locale there is here: C.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('locale', String.raw`
"""Customs of a place: here always those of C."""
import functools

__all__ = ['getlocale', 'getdefaultlocale', 'getpreferredencoding', 'Error', 'setlocale', 'resetlocale', 'localeconv', 'strcoll', 'strxfrm', 'str', 'atof', 'atoi', 'format',
           'format_string', 'currency', 'normalize', 'LC_CTYPE', 'LC_COLLATE', 'LC_MESSAGES', 'LC_TIME', 'LC_MONETARY', 'LC_NUMERIC', 'LC_ALL', 'CHAR_MAX', 'getencoding']

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127

class Error(Exception):
    pass

_current = {kind: 'C' for kind in range(7)}
_known = ('', 'C', 'POSIX', 'C.UTF-8', 'C.utf8')

def setlocale(category, locale=None):
    if category not in _current:
        raise Error('invalid locale category')
    if locale is None:
        return _current[category]
    if isinstance(locale, (tuple, list)):
        locale = '.'.join(part for part in locale if part) or 'C'
    if locale not in _known:
        raise Error('unsupported locale setting')
    name = 'C.UTF-8' if locale in ('', 'C.UTF-8', 'C.utf8') else 'C'
    for kind in _current if category == LC_ALL else (category,):
        _current[kind] = name
    return name

def getlocale(category=LC_CTYPE):
    if category == LC_ALL and len(set(_current.values())) > 1:
        raise TypeError('category LC_ALL is not supported')
    return (None, None) if _current[category] == 'C' else ('en_US', 'UTF-8')

def getdefaultlocale(envvars=('LC_ALL', 'LC_CTYPE', 'LANG', 'LANGUAGE')):
    return None, None

def resetlocale(category=LC_ALL):
    setlocale(category, 'C')

def getpreferredencoding(do_setlocale=True):
    return 'UTF-8'

def getencoding():
    return 'UTF-8'

def normalize(localename):
    return localename

def localeconv():
    return {'int_curr_symbol': '', 'currency_symbol': '', 'mon_decimal_point': '', 'mon_thousands_sep': '', 'mon_grouping': [], 'positive_sign': '', 'negative_sign': '',
            'int_frac_digits': 127, 'frac_digits': 127, 'p_cs_precedes': 127, 'p_sep_by_space': 127, 'n_cs_precedes': 127, 'n_sep_by_space': 127, 'p_sign_posn': 127, 'n_sign_posn': 127,
            'decimal_point': '.', 'thousands_sep': '', 'grouping': []}

def strcoll(os1, os2, /):
    return (os1 > os2) - (os1 < os2)

def strxfrm(string, /):
    return string

def format_string(f, val, grouping=False, monetary=False):
    return f % val

def format(percent, value, grouping=False, monetary=False, *additional):
    return percent % ((value,) + additional) if additional else percent % value

def currency(val, symbol=True, grouping=False, international=False):
    raise ValueError("Currency formatting is not possible using the 'C' locale.")

def str(val):
    return '%.12g' % val

def delocalize(string):
    return string

def localize(string, grouping=False, monetary=False):
    return string

def atof(string, func=float):
    return func(string)

def atoi(string):
    return int(string)
`);
