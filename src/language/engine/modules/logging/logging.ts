// The module logging: loggers and handlers that write to streams. Records and formatters are in records.ts.

import { defineSourceModule } from '../../runtime/modules.ts';
import './records.ts';

defineSourceModule('logging', String.raw`
"""Logging of events by named loggers."""
import sys
import traceback
from _logging_records import *
from _logging_records import _default_formatter, _number_of, _styles

__all__ = ['BASIC_FORMAT', 'CRITICAL', 'DEBUG', 'ERROR', 'FATAL', 'Filter', 'Formatter', 'Handler', 'INFO', 'LogRecord', 'Logger',
           'LoggerAdapter', 'NOTSET', 'NullHandler', 'StreamHandler', 'WARN', 'WARNING', 'addLevelName', 'basicConfig', 'critical',
           'debug', 'disable', 'error', 'exception', 'fatal', 'getLevelName', 'getLogger', 'getLoggerClass', 'info', 'log',
           'makeLogRecord', 'setLoggerClass', 'shutdown', 'warn', 'warning', 'getLevelNamesMapping', 'lastResort', 'raiseExceptions']

class Filter:
    def __init__(self, name=''):
        self.name, self.nlen = name, len(name)

    def filter(self, record):
        return not self.name or (record.name + '.').startswith(self.name + '.')

def _add_once(items, item):
    if item not in items:
        items.append(item)

def _drop(items, item):
    if item in items:
        items.remove(item)

class Filterer:
    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        _add_once(self.filters, filter)

    def removeFilter(self, filter):
        _drop(self.filters, filter)

    def filter(self, record):
        return all(getattr(each, 'filter', each)(record) for each in self.filters)

class Handler(Filterer):
    name = None

    def __init__(self, level=NOTSET):
        super().__init__()
        self.formatter, self.level = None, _number_of(level)

    def get_name(self):
        return self.name

    def set_name(self, name):
        self.name = name

    def setLevel(self, level):
        self.level = _number_of(level)

    def setFormatter(self, fmt):
        self.formatter = fmt

    def format(self, record):
        return (self.formatter or _default_formatter).format(record)

    def emit(self, record):
        raise NotImplementedError('emit must be implemented by Handler subclasses')

    def handle(self, record):
        passed = self.filter(record)
        if passed:
            self.emit(record)
        return passed

    def acquire(self):
        pass

    def release(self):
        pass

    def flush(self):
        pass

    def close(self):
        pass

    def handleError(self, record):
        if raiseExceptions:
            print('--- Logging error ---', file=sys.stderr)
            print(traceback.format_exc(), end='', file=sys.stderr)
            print('Message: %r\nArguments: %s' % (record.msg, record.args), file=sys.stderr)

    def __repr__(self):
        return '<%s (%s)>' % (self.__class__.__name__, getLevelName(self.level))

class StreamHandler(Handler):
    terminator = '\n'

    def __init__(self, stream=None):
        super().__init__()
        self.stream = sys.stderr if stream is None else stream

    def flush(self):
        if self.stream and hasattr(self.stream, 'flush'):
            self.stream.flush()

    def emit(self, record):
        try:
            self.stream.write(self.format(record) + self.terminator)
            self.flush()
        except Exception as problem:
            if isinstance(problem, RecursionError):
                raise
            self.handleError(record)

    def setStream(self, stream):
        if stream is self.stream:
            return None
        before = self.stream
        self.flush()
        self.stream = stream
        return before

    def __repr__(self):
        name = str(getattr(self.stream, 'name', ''))
        return '<%s %s(%s)>' % (self.__class__.__name__, name + ' ' if name else '', getLevelName(self.level))

class _StderrHandler(StreamHandler):
    # Writes to what sys.stderr is when it writes.
    stream = property(lambda self: sys.stderr)

    def __init__(self, level=NOTSET):
        Handler.__init__(self, level)

class NullHandler(Handler):
    def handle(self, record):
        pass

    def emit(self, record):
        pass

lastResort = _StderrHandler(WARNING)

class Manager:
    def __init__(self, root):
        self.root = root
        self.disable = 0
        self.loggerDict = {}
        self.loggerClass = None

    def getLogger(self, name):
        if not isinstance(name, str):
            raise TypeError('A logger name must be a string')
        logger = self.loggerDict.get(name)
        if logger is None:
            logger = (self.loggerClass or _logger_class)(name)
            logger.manager = self
            self.loggerDict[name] = logger
            logger.parent = self._parent_of(name)
            for other in self.loggerDict.values():
                if other.name.startswith(name + '.') and len(other.parent.name if other.parent is not self.root else '') < len(name):
                    other.parent = logger
        return logger

    def _parent_of(self, name):
        while '.' in name:
            name = name.rsplit('.', 1)[0]
            if name in self.loggerDict:
                return self.loggerDict[name]
        return self.root

def _named(function, name, owner=''):
    function.__name__, function.__qualname__ = name, owner + name
    return function

def _logging_at(level, name):
    def method(self, msg, *args, **kwargs):
        if self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)
    return _named(method, name, 'Logger.')

def _logging_like(other, name, owner='Logger.'):
    def method(self, msg, *args, **kwargs):
        getattr(self, other)(msg, *args, **kwargs)
    return _named(method, name, owner)

def _error_details(given):
    if not given or isinstance(given, tuple):
        return given
    return (type(given), given, given.__traceback__) if isinstance(given, BaseException) else sys.exc_info()

class Logger(Filterer):
    def __init__(self, name, level=NOTSET):
        super().__init__()
        self.name, self.level = name, _number_of(level)
        self.handlers, self.parent = [], None
        self.propagate, self.disabled = True, False

    def setLevel(self, level):
        self.level = _number_of(level)

    debug = _logging_at(DEBUG, 'debug')
    info = _logging_at(INFO, 'info')
    warning = _logging_at(WARNING, 'warning')
    error = _logging_at(ERROR, 'error')
    critical = _logging_at(CRITICAL, 'critical')

    warn = _logging_like('warning', 'warn')
    fatal = _logging_like('critical', 'fatal')

    def exception(self, msg, *args, exc_info=True, **kwargs):
        kwargs['exc_info'] = exc_info
        self.error(msg, *args, **kwargs)

    def log(self, level, msg, *args, **kwargs):
        is_number = isinstance(level, int)
        if is_number and self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)
        elif raiseExceptions and not is_number:
            raise TypeError('level must be an integer')

    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
        record = LogRecord(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        known = vars(record) if extra else ()
        for key, value in (extra or {}).items():
            if key in known or key in ('message', 'asctime'):
                raise KeyError(f'Attempt to overwrite {key!r} in LogRecord')
            setattr(record, key, value)
        return record

    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        self.handle(self.makeRecord(self.name, level, '(unknown file)', 0, msg, args, _error_details(exc_info), '(unknown function)', extra))

    def handle(self, record):
        if not self.disabled and self.filter(record):
            self.callHandlers(record)

    def addHandler(self, hdlr):
        _add_once(self.handlers, hdlr)

    def removeHandler(self, hdlr):
        _drop(self.handlers, hdlr)

    def _reached(self):
        # The loggers whose handlers hear of what this one logs.
        logger = self
        while logger:
            yield logger
            logger = logger.propagate and logger.parent

    def hasHandlers(self):
        return any(logger.handlers for logger in self._reached())

    def callHandlers(self, record):
        handlers = [handler for logger in self._reached() for handler in logger.handlers]
        if not handlers and lastResort:
            handlers = [lastResort]
        for handler in handlers:
            if record.levelno >= handler.level:
                handler.handle(record)

    def getEffectiveLevel(self):
        return self.level or (self.parent.getEffectiveLevel() if self.parent else NOTSET)

    def isEnabledFor(self, level):
        return not self.disabled and self.manager.disable < level and level >= self.getEffectiveLevel()

    def getChild(self, suffix):
        return self.manager.getLogger(suffix if self is root else self.name + '.' + suffix)

    def __repr__(self):
        return '<%s %s (%s)>' % (self.__class__.__name__, self.name, getLevelName(self.getEffectiveLevel()))

class RootLogger(Logger):
    def __init__(self, level):
        super().__init__('root', level)

_logger_class = Logger
root = RootLogger(WARNING)
Logger.root = root
Logger.manager = Manager(root)

def _adapting_at(level, name):
    def method(self, msg, *args, **kwargs):
        self.log(level, msg, *args, **kwargs)
    return _named(method, name, 'LoggerAdapter.')

def _asking_logger(name):
    def method(self):
        return getattr(self.logger, name)()
    return _named(method, name, 'LoggerAdapter.')

def _handing_level_on(name):
    def method(self, level):
        return getattr(self.logger, name)(level)
    return _named(method, name, 'LoggerAdapter.')

class LoggerAdapter:
    def __init__(self, logger, extra=None):
        self.logger, self.extra = logger, extra

    def process(self, msg, kwargs):
        kwargs['extra'] = self.extra
        return msg, kwargs

    def log(self, level, msg, *args, **kwargs):
        if self.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, msg, *args, **kwargs)

    debug = _adapting_at(DEBUG, 'debug')
    info = _adapting_at(INFO, 'info')
    warning = _adapting_at(WARNING, 'warning')
    error = _adapting_at(ERROR, 'error')
    critical = _adapting_at(CRITICAL, 'critical')
    warn = _logging_like('warning', 'warn', 'LoggerAdapter.')

    isEnabledFor, setLevel = map(_handing_level_on, ('isEnabledFor', 'setLevel'))
    getEffectiveLevel, hasHandlers = map(_asking_logger, ('getEffectiveLevel', 'hasHandlers'))
    name = property(lambda self: self.logger.name)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        kwargs['exc_info'] = exc_info
        self.log(ERROR, msg, *args, **kwargs)

def getLogger(name=None):
    if not name or isinstance(name, str) and name == root.name:
        return root
    return Logger.manager.getLogger(name)

def getLoggerClass():
    return _logger_class

def setLoggerClass(klass):
    global _logger_class
    if not issubclass(klass, Logger):
        raise TypeError(f'logger not derived from logging.Logger: {klass.__name__}')
    _logger_class = klass

def _handlers_of(options):
    handlers = options.pop('handlers', None)
    places = [name for name in ('stream', 'filename') if name in options]
    if handlers is not None:
        if places:
            raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
        return handlers
    if len(places) == 2:
        raise ValueError("'stream' and 'filename' should not be specified together")
    filename, mode = options.pop('filename', None), options.pop('filemode', 'a')
    return [StreamHandler(open(filename, mode) if filename else options.pop('stream', None))]

def basicConfig(**kwargs):
    is_forced = kwargs.pop('force', False)
    for unused in ('encoding', 'errors'):
        kwargs.pop(unused, None)
    while is_forced and root.handlers:
        root.handlers.pop(0).close()
    if root.handlers:
        return
    handlers = _handlers_of(kwargs)
    date_format, style = kwargs.pop('datefmt', None), kwargs.pop('style', '%')
    if style not in _styles:
        raise ValueError('Style must be one of: ' + ','.join(_styles))
    formatter = Formatter(kwargs.pop('format', _styles[style][1]), date_format, style)
    for handler in handlers:
        handler.setFormatter(handler.formatter or formatter)
        root.addHandler(handler)
    level = kwargs.pop('level', None)
    if level is not None:
        root.setLevel(level)
    if kwargs:
        raise ValueError('Unrecognised argument(s): ' + ', '.join(kwargs))

def log(level, msg, *args, **kwargs):
    if not root.handlers:
        basicConfig()
    root.log(level, msg, *args, **kwargs)

def exception(msg, *args, exc_info=True, **kwargs):
    log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

def _root_at(level, name):
    def function(msg, *args, **kwargs):
        log(level, msg, *args, **kwargs)
    return _named(function, name)

debug = _root_at(DEBUG, 'debug')
info = _root_at(INFO, 'info')
warning = _root_at(WARNING, 'warning')
warn = _root_at(WARNING, 'warn')
error = _root_at(ERROR, 'error')
critical = _root_at(CRITICAL, 'critical')
fatal = _root_at(CRITICAL, 'fatal')

def disable(level=CRITICAL):
    root.manager.disable = _number_of(level)

def captureWarnings(capture):
    pass

def shutdown(handlerList=None):
    pass
`);
