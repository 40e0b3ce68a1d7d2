// The module warnings, written in the language itself. A shown warning goes to stderr.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('warnings', String.raw`
import sys
import re as _re

filters = []
defaultaction = 'default'
_shown = set()
_actions = ('error', 'ignore', 'always', 'default', 'module', 'once')
_log = None

class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None
    def __str__(self):
        return '{message : %r, category : %r, filename : %r, lineno : %s, line : %r}' % (self.message, self._category_name, self.filename, self.lineno, self.line)

def formatwarning(message, category, filename, lineno, line=None):
    text = '%s:%s: %s: %s\n' % (filename, lineno, category.__name__, message)
    if line:
        text += '  %s\n' % line.strip()
    return text

def showwarning(message, category, filename, lineno, file=None, line=None):
    (file or sys.stderr).write(formatwarning(message, category, filename, lineno, line))

_original_show = showwarning

def _add(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _shown.clear()

def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    assert action in _actions, 'invalid action: %r' % (action,)
    assert isinstance(message, str), 'message must be a string'
    assert isinstance(category, type), 'category must be a class'
    assert issubclass(category, Warning), 'category must be a Warning subclass'
    _add((action, _re.compile(message, _re.I) if message else None, category, _re.compile(module) if module else None, lineno), append)

def simplefilter(action, category=Warning, lineno=0, append=False):
    assert action in _actions, 'invalid action: %r' % (action,)
    assert isinstance(lineno, int) and lineno >= 0, 'lineno must be an int >= 0'
    _add((action, None, category, None, lineno), append)

def resetwarnings():
    filters[:] = []
    _shown.clear()

def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if isinstance(message, Warning):
        text = str(message)
        category = message.__class__
    else:
        text = message
        message = category(message)
    for action, pattern, kind, place, line in filters:
        if (pattern is None or pattern.match(text)) and issubclass(category, kind) and (place is None or place.match(module or '')) and (line == 0 or line == lineno):
            break
    else:
        action = defaultaction
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    if action in ('once', 'default', 'module'):
        key = (text, category) if action == 'once' else (text, category, lineno)
        if key in _shown:
            return
        _shown.add(key)
    record = WarningMessage(message, category, filename, lineno, source=source)
    if _log is not None:
        _log.append(record)
    elif showwarning is not _original_show:
        showwarning(record.message, record.category, record.filename, record.lineno, record.file, record.line)
    else:
        _original_show(record.message, record.category, record.filename, record.lineno)

def warn(message, category=None, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = message.__class__
    if category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError("category must be a Warning subclass, not '{:s}'".format(type(category).__name__))
    warn_explicit(message, category, 'program.hc', 1, source=source)

class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)
    def __repr__(self):
        return 'catch_warnings(%s)' % ('record=True' if self._record else '')
    def __enter__(self):
        global _log, showwarning
        if self._entered:
            raise RuntimeError('Cannot enter %r twice' % self)
        self._entered = True
        self._saved = filters[:], _log, showwarning, set(_shown)
        _shown.clear()
        if self._filter is not None:
            simplefilter(*self._filter)
        if self._record:
            _log = []
            return _log
        return None
    def __exit__(self, *exc_info):
        global _log, showwarning
        if not self._entered:
            raise RuntimeError('Cannot exit %r without entering first' % self)
        held, _log, showwarning, seen = self._saved
        filters[:] = held
        _shown.clear()
        _shown.update(seen)

for _category in (ResourceWarning, PendingDeprecationWarning, ImportWarning):
    simplefilter('ignore', category=_category, append=True)
`);
