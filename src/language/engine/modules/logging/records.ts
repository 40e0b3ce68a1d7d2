// What logging says of an event, and how it is shown: levels, records and formatters.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('_logging_records', String.raw`
import re
import time
import traceback
from string import Template

CRITICAL = FATAL = 50
ERROR = 40
WARNING = WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0
raiseExceptions = True

_names = {CRITICAL: 'CRITICAL', ERROR: 'ERROR', WARNING: 'WARNING', INFO: 'INFO', DEBUG: 'DEBUG', NOTSET: 'NOTSET'}
_levels = {'CRITICAL': CRITICAL, 'FATAL': FATAL, 'ERROR': ERROR, 'WARN': WARNING, 'WARNING': WARNING, 'INFO': INFO, 'DEBUG': DEBUG, 'NOTSET': NOTSET}
_start = time.time()

def getLevelNamesMapping():
    return _levels.copy()

def getLevelName(level):
    return _names.get(level) or _levels.get(level, f'Level {level}')

def addLevelName(level, levelName):
    _names[level] = levelName
    _levels[levelName] = level

def _number_of(level):
    if isinstance(level, int):
        return level
    if not isinstance(level, str):
        raise TypeError(f'Level not an integer or a valid string: {level!r}')
    if level not in _levels:
        raise ValueError(f'Unknown level: {level!r}')
    return _levels[level]

class LogRecord:
    __module__ = 'logging'
    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        # A single dict gives its values to the text by their names.
        only = args[0] if args and len(args) == 1 else None
        self.name, self.msg, self.args = name, msg, only if isinstance(only, dict) and only else args
        self.levelname, self.levelno = getLevelName(level), level
        self.pathname, self.filename = pathname, pathname.rsplit('/', 1)[-1]
        self.module = self.filename.rsplit('.', 1)[0]
        self.exc_info, self.exc_text, self.stack_info = exc_info, None, sinfo
        self.lineno, self.funcName, self.created = lineno, func, time.time()
        self.msecs = float(int(self.created % 1 * 1000))
        self.relativeCreated = (self.created - _start) * 1000
        self.thread, self.threadName = 1, 'MainThread'
        self.processName, self.process = 'MainProcess', 1

    def __repr__(self):
        return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'

    def getMessage(self):
        text = str(self.msg)
        return text % self.args if self.args else text

def makeLogRecord(dict):
    record = LogRecord(None, None, '', 0, '', (), None)
    vars(record).update(dict)
    return record

BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'
_no_fields = 'invalid format: no fields'
# Of each style: its plain format, that of basicConfig, what shows that it tells the time,
# what must stand in a format and the error where it does not, and how a format is filled.
_styles = {
    '%': ('%(message)s', BASIC_FORMAT, '%(asctime)', r'%\(\w+\)[#0+ -]*(\*|\d+)?(\.(\*|\d+))?[diouxefgcrsa%]',
          "Invalid format '{}' for '%' style", lambda fmt, values: fmt % values),
    '{': ('{message}', '{levelname}:{name}:{message}', '{asctime', r'\{', _no_fields, lambda fmt, values: fmt.format(**values)),
    '$': ('$' + '{message}', '$' + '{levelname}:$' + '{name}:$' + '{message}', 'asctime', r'\$', _no_fields,
          lambda fmt, values: Template(fmt).substitute(**values)),
}

class _Style:
    def __init__(self, style, fmt, defaults):
        plain, basic, self._time_sign, self._needed, self._complaint, self._fill = _styles[style]
        self._fmt = fmt or plain
        self._defaults = defaults or {}

    def tells_time(self):
        return self._time_sign in self._fmt

    def check(self):
        if not re.search(self._needed, self._fmt, re.I):
            raise ValueError(self._complaint.format(self._fmt))

    def filled(self, record):
        try:
            return self._fill(self._fmt, {**self._defaults, **vars(record)})
        except KeyError as error:
            raise ValueError(f'Formatting field not found in record: {error}')

def _below(text, more):
    return text + more if text.endswith('\n') else f'{text}\n{more}'

class Formatter:
    __module__ = 'logging'
    converter = time.localtime
    default_time_format = '%Y-%m-%d %H:%M:%S'
    default_msec_format = '%s,%03d'

    def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
        if style not in _styles:
            raise ValueError('Style must be one of: ' + ','.join(_styles))
        self._style = _Style(style, fmt, defaults)
        if validate:
            self._style.check()
        self._fmt, self.datefmt = self._style._fmt, datefmt

    def formatTime(self, record, datefmt=None):
        moment = self.converter(record.created)
        text = time.strftime(datefmt or self.default_time_format, moment)
        return text if datefmt or not self.default_msec_format else self.default_msec_format % (text, record.msecs)

    def formatException(self, ei):
        return ''.join(traceback.format_exception(*ei)).rstrip('\n')

    def formatStack(self, stack_info):
        return stack_info

    def usesTime(self):
        return self._style.tells_time()

    def formatMessage(self, record):
        return self._style.filled(record)

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            text = _below(text, record.exc_text)
        return _below(text, self.formatStack(record.stack_info)) if record.stack_info else text

_default_formatter = Formatter()
`);
