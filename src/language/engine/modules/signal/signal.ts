// The module signal: handlers are kept, and reached only by raise_signal; nothing comes from outside.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('signal', String.raw`
"""Handlers of signals that a program sends itself."""
import enum

class Signals(enum.IntEnum):
    SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGKILL, SIGUSR1 = range(1, 11)
    SIGSEGV, SIGUSR2, SIGPIPE, SIGALRM, SIGTERM, SIGSTKFLT, SIGCHLD, SIGCONT, SIGSTOP, SIGTSTP = range(11, 21)
    SIGTTIN, SIGTTOU, SIGURG, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF, SIGWINCH, SIGIO, SIGPWR, SIGSYS = range(21, 32)

class Handlers(enum.IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1

class Sigmasks(enum.IntEnum):
    SIG_BLOCK = 0
    SIG_UNBLOCK = 1
    SIG_SETMASK = 2

globals().update(Signals.__members__)
globals().update(Handlers.__members__)
globals().update(Sigmasks.__members__)
NSIG = 65
SIG_DFL, SIG_IGN = Handlers.SIG_DFL, Handlers.SIG_IGN

def default_int_handler(signalnum, frame, /):
    raise KeyboardInterrupt

_handlers = {Signals.SIGINT: default_int_handler}

def _checked(signalnum):
    if not isinstance(signalnum, int):
        raise TypeError("'%s' object cannot be interpreted as an integer" % type(signalnum).__name__)
    if not 1 <= signalnum < NSIG:
        raise ValueError('signal number out of range')
    return signalnum

def signal(signalnum, handler):
    _checked(signalnum)
    if not callable(handler) and handler not in (0, 1):
        raise TypeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
    if signalnum in (Signals.SIGKILL, Signals.SIGSTOP):
        raise OSError(22, 'Invalid argument')
    before = getsignal(signalnum)
    _handlers[signalnum] = Handlers(handler) if not callable(handler) else handler
    return before

def getsignal(signalnum):
    return _handlers.get(_checked(signalnum), Handlers.SIG_DFL)

def raise_signal(signalnum, /):
    handler = getsignal(signalnum)
    if callable(handler):
        handler(int(signalnum), None)
    elif handler == Handlers.SIG_DFL and signalnum not in (Signals.SIGCHLD, Signals.SIGURG, Signals.SIGWINCH, Signals.SIGCONT):
        raise SystemExit(128 + signalnum)

def strsignal(signalnum, /):
    names = {1: 'Hangup', 2: 'Interrupt', 3: 'Quit', 6: 'Aborted', 9: 'Killed', 10: 'User defined signal 1', 12: 'User defined signal 2', 13: 'Broken pipe', 14: 'Alarm clock', 15: 'Terminated', 17: 'Child exited'}
    return names.get(_checked(signalnum))

def valid_signals():
    return set(Signals) | set(range(34, 65))

def alarm(seconds, /):
    raise OSError(38, 'Function not implemented')

def pause():
    raise OSError(38, 'Function not implemented')

def siginterrupt(signalnum, flag, /):
    _checked(signalnum)

def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    return -1
`);
