// The module warnings, written in the language itself. A shown warning goes to stderr.

import { defineSourceModule } from '../../runtime/modules.ts';
import './places.ts';

defineSourceModule('warnings', String.raw`
import sys
import re as _re
from _places import place as _place

filters = []
defaultaction = 'default'
_shown = set()
_actions = ('error', 'ignore', 'always', 'default', 'module', 'once')
_log = None
_lines = {}

class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message, self.category, self.source = message, category, source
        self.filename, self.lineno, self.file, self.line = filename, lineno, file, line
    def __str__(self):
        name = self.category.__name__ if self.category else None
        return f'{{message : {self.message!r}, category : {name!r}, filename : {self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}'

def formatwarning(message, category, filename, lineno, line=None):
    if line is None:
        line = _lines.get((filename, lineno))
    shown = f'{filename}:{lineno}: {category.__name__}: {message}\n'
    return f'{shown}  {line.strip()}\n' if line else shown

def showwarning(message, category, filename, lineno, file=None, line=None):
    (file or sys.stderr).write(formatwarning(message, category, filename, lineno, line))

def _require(holds, text):
    if not holds:
        raise AssertionError(text)

def _put(rule, append):
    action, pattern, category, place, lineno = rule
    _require(isinstance(lineno, int) and lineno >= 0, 'lineno must be an int >= 0')
    if not append:
        filters[:] = [rule, *(other for other in filters if other != rule)]
    elif rule not in filters:
        filters.append(rule)
    _shown.clear()

def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    _require(action in _actions, f'invalid action: {action!r}')
    for name, text in (('message', message), ('module', module)):
        _require(isinstance(text, str), f'{name} must be a string')
    _require(isinstance(category, type), 'category must be a class')
    _require(issubclass(category, Warning), 'category must be a Warning subclass')
    _put((action, _re.compile(message, _re.I) if message else None, category, _re.compile(module) if module else None, lineno), append)

def simplefilter(action, category=Warning, lineno=0, append=False):
    _require(action in _actions, f'invalid action: {action!r}')
    _put((action, None, category, None, lineno), append)

def resetwarnings():
    filters.clear()
    _shown.clear()

def _action_for(text, category, module, lineno):
    for action, pattern, kind, place, line in filters:
        if not issubclass(category, kind) or line not in (0, lineno):
            continue
        if (pattern is None or pattern.match(text)) and (place is None or place.match(module or '')):
            return action
    return defaultaction

def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    text = message
    if isinstance(message, Warning):
        text, category = str(message), message.__class__
    warning = category(message) if text is message else message
    action = _action_for(text, category, module, lineno)
    if action == 'error':
        raise warning
    if action in ('once', 'default', 'module'):
        key = (text, category) if action == 'once' else (text, category, module) if action == 'module' else (text, category, module, filename, lineno)
        if key in _shown:
            return
        _shown.add(key)
    elif action == 'ignore':
        return
    if _log is not None:
        _log.append(WarningMessage(warning, category, filename, lineno, source=source))
    else:
        showwarning(warning, category, filename, lineno, None, None)

def warn(message, category=None, stacklevel=1, source=None):
    kind = message.__class__ if isinstance(message, Warning) else UserWarning if category is None else category
    if isinstance(kind, type) and issubclass(kind, Warning):
        filename, lineno, module, line = _place(stacklevel)
        _lines[filename, lineno] = line
        return warn_explicit(message, kind, filename, lineno, module, source=source)
    raise TypeError(f"category must be a Warning subclass, not '{type(kind).__name__}'")

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

filterwarnings('default', category=DeprecationWarning, module='__main__', append=True)
for _category in (DeprecationWarning, ResourceWarning, PendingDeprecationWarning, ImportWarning):
    simplefilter('ignore', category=_category, append=True)
`);
