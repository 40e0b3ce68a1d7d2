// Threads of the module threading, written in the language itself. A run has one thread of its own, so `start` runs
// the work at once, from beginning to end, and `join` finds it done.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('_threads', String.raw`
import sys

_alive = []
_counts = {'made': 0, 'ident': 1}

def _next_ident():
    _counts['ident'] += 1
    return _counts['ident']

def _old_names(name):
    """The two methods that get and set an attribute under its old names."""
    def get(self):
        return getattr(self, name)
    def set(self, value):
        setattr(self, name, value)
    return get, set

class Thread:
    """Work that runs as soon as it is started."""

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        if group is not None:
            raise AssertionError('group argument must be None for now')
        if name is None:
            _counts['made'] += 1
            name = 'Thread-%d' % _counts['made']
            if hasattr(target, '__name__'):
                name += ' (%s)' % target.__name__
        self._target = target
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._name = str(name)
        self._is_daemon = current_thread().daemon if daemon is None else daemon
        self._ident = None
        self._state = 'initial'

    def start(self):
        if '_state' not in self.__dict__:
            raise RuntimeError('thread.__init__() not called')
        if self._state != 'initial':
            raise RuntimeError('threads can only be started once')
        self._ident = _next_ident()
        self._state = 'started'
        _alive.append(self)
        try:
            self.run()
        except SystemExit:
            pass
        except BaseException as error:
            excepthook(ExceptHookArgs((type(error), error, error.__traceback__, self)))
        finally:
            _alive.remove(self)
            self._state = 'stopped'

    def run(self):
        work, args, kwargs = self._target, self._args, self._kwargs
        # Work is done once and not kept any longer.
        del self._target, self._args, self._kwargs
        if work is not None:
            work(*args, **kwargs)

    def join(self, timeout=None):
        if self._state == 'initial':
            raise RuntimeError('cannot join thread before it is started')
        if self is current_thread():
            raise RuntimeError('cannot join current thread')

    def is_alive(self):
        return self._state == 'started'

    def _make_daemon(self, daemonic):
        if self.is_alive():
            raise RuntimeError('cannot set daemon status of active thread')
        self._is_daemon = daemonic

    name = property(lambda self: self._name, lambda self, name: setattr(self, '_name', str(name)))
    daemon = property(lambda self: self._is_daemon, _make_daemon)
    ident = native_id = property(lambda self: self._ident)
    getName, setName = _old_names('name')
    isDaemon, setDaemon = _old_names('daemon')

    def __repr__(self):
        words = [self._state] + ['daemon'] * bool(self._is_daemon) + [str(ident) for ident in (self._ident,) if ident is not None]
        return '<%s(%s, %s)>' % (type(self).__name__, self._name, ' '.join(words))

class _MainThread(Thread):
    def __init__(self):
        self._name = 'MainThread'
        self._is_daemon = False
        self._ident = 1
        self._state = 'started'

_main = _MainThread()
_alive.append(_main)

class Timer(Thread):
    """Work to be done after a while; nobody else runs meanwhile, so it is done after a pause."""

    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval = interval
        self.function = function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self._is_cancelled = False

    def cancel(self):
        self._is_cancelled = True

    def run(self):
        from time import sleep
        sleep(self.interval)
        if not self._is_cancelled:
            self.function(*self.args, **self.kwargs)

class ExceptHookArgs(tuple):
    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])

def excepthook(args, /):
    import threading
    hook = threading.excepthook
    if hook is not excepthook:
        return hook(args)
    import traceback
    print('Exception in thread %s:' % args.thread.name, file=sys.stderr)
    traceback.print_exception(args.exc_type, args.exc_value, args.exc_traceback, file=sys.stderr)

def current_thread():
    return _alive[-1]

def main_thread():
    return _main

def active_count():
    return len(_alive)

def enumerate():
    return list(_alive)

def get_ident():
    return _alive[-1]._ident

class local:
    """Attributes that each thread has for itself."""

    def __new__(cls, /, *args, **kwargs):
        self = object.__new__(cls)
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError('Initialization arguments are not supported')
        object.__setattr__(self, '_local_parts', {get_ident(): {}})
        object.__setattr__(self, '_local_arguments', (args, kwargs))
        return self

    def _local_part(self):
        parts = object.__getattribute__(self, '_local_parts')
        ident = get_ident()
        if ident not in parts:
            parts[ident] = {}
            args, kwargs = object.__getattribute__(self, '_local_arguments')
            type(self).__init__(self, *args, **kwargs)
        return parts[ident]

    def __getattribute__(self, name):
        if name == '__dict__':
            return object.__getattribute__(self, '_local_part')()
        if name[:6] == '_local' or hasattr(type(self), name):
            return object.__getattribute__(self, name)
        part = object.__getattribute__(self, '_local_part')()
        if name in part:
            return part[name]
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        if name == '__dict__':
            raise AttributeError("%r object attribute '__dict__' is read-only" % type(self).__name__)
        self._local_part()[name] = value

    def __delattr__(self, name):
        part = self._local_part()
        if name not in part:
            raise AttributeError('%r object has no attribute %r' % (type(self).__name__, name))
        del part[name]
`);
