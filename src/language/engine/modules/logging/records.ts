// What logging says of an event, and how it is shown: levels, records and formatters.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('_logging_records', String.raw`
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
    if level in _names:
        return _names[level]
    if level in _levels:
        return _levels[level]
    return 'Level %s' % (level,)

def addLevelName(level, levelName):
    _names[level] = levelName
    _levels[levelName] = level

def _checkLevel(level):
    if isinstance(level, int):
        return level
    if str(level) == level:
        if level not in _levels:
            raise ValueError('Unknown level: %r' % (level,))
        return _levels[level]
    raise TypeError('Level not an integer or a valid string: %r' % (level,))

class LogRecord:
    __module__ = 'logging'
    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        now = time.time()
        self.name = name
        self.msg = msg
        if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
            args = args[0]
        self.args = args
        self.levelname = getLevelName(level)
        self.levelno = level
        self.pathname = pathname
        self.filename = pathname.rsplit('/', 1)[-1]
        self.module = self.filename.rsplit('.', 1)[0]
        self.exc_info = exc_info
        self.exc_text = None
        self.stack_info = sinfo
        self.lineno = lineno
        self.funcName = func
        self.created = now
        self.msecs = int((now - int(now)) * 1000) + 0.0
        self.relativeCreated = (now - _start) * 1000
        self.thread = 1
        self.threadName = 'MainThread'
        self.processName = 'MainProcess'
        self.process = 1

    def __repr__(self):
        return '<LogRecord: %s, %s, %s, %s, "%s">' % (self.name, self.levelno, self.pathname, self.lineno, self.msg)

    def getMessage(self):
        text = str(self.msg)
        return text % self.args if self.args else text

def makeLogRecord(dict):
    record = LogRecord(None, None, '', 0, '', (), None, None)
    record.__dict__.update(dict)
    return record

class _PercentStyle:
    default_format = '%(message)s'

    def __init__(self, fmt, *, defaults=None):
        self._fmt = fmt or self.default_format
        self._defaults = defaults

    def usesTime(self):
        return '%(asctime)' in self._fmt

    def validate(self):
        import re
        if not re.search(r'%\(\w+\)[#0+ -]*(\*|\d+)?(\.(\*|\d+))?[diouxefgcrsa%]', self._fmt, re.I):
            raise ValueError("Invalid format '%s' for '%s' style" % (self._fmt, self.default_format[0]))

    def _values(self, record):
        return {**(self._defaults or {}), **record.__dict__}

    def format(self, record):
        try:
            return self._fill(self._values(record))
        except KeyError as error:
            raise ValueError('Formatting field not found in record: %s' % error)

    def _fill(self, values):
        return self._fmt % values

class _BraceStyle(_PercentStyle):
    default_format = '{message}'

    def usesTime(self):
        return '{asctime' in self._fmt

    def validate(self):
        if '{' not in self._fmt:
            raise ValueError('invalid format: no fields')

    def _fill(self, values):
        return self._fmt.format(**values)

class _DollarStyle(_PercentStyle):
    default_format = '$' + '{message}'

    def usesTime(self):
        return 'asctime' in self._fmt

    def validate(self):
        if '$' not in self._fmt:
            raise ValueError('invalid format: no fields')

    def _fill(self, values):
        return Template(self._fmt).substitute(**values)

BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'
_styles = {
    '%': (_PercentStyle, BASIC_FORMAT),
    '{': (_BraceStyle, '{levelname}:{name}:{message}'),
    '$': (_DollarStyle, '$' + '{levelname}:$' + '{name}:$' + '{message}'),
}

class Formatter:
    __module__ = 'logging'
    converter = time.localtime
    default_time_format = '%Y-%m-%d %H:%M:%S'
    default_msec_format = '%s,%03d'

    def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
        if style not in _styles:
            raise ValueError('Style must be one of: %s' % ','.join(_styles))
        self._style = _styles[style][0](fmt, defaults=defaults)
        if validate:
            self._style.validate()
        self._fmt = self._style._fmt
        self.datefmt = datefmt

    def formatTime(self, record, datefmt=None):
        moment = time.localtime(record.created)
        if datefmt:
            return time.strftime(datefmt, moment)
        text = time.strftime(self.default_time_format, moment)
        return self.default_msec_format % (text, record.msecs) if self.default_msec_format else text

    def formatException(self, ei):
        return ''.join(traceback.format_exception(ei[0], ei[1], ei[2])).rstrip('\n')

    def formatStack(self, stack_info):
        return stack_info

    def usesTime(self):
        return self._style.usesTime()

    def formatMessage(self, record):
        return self._style.format(record)

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            text = text + ('' if text[-1:] == '\n' else '\n') + record.exc_text
        if record.stack_info:
            text = text + ('' if text[-1:] == '\n' else '\n') + self.formatStack(record.stack_info)
        return text

_default_formatter = Formatter()
`);
