// The module threading, written in the language itself: locks, events and what waits for others. Threads are in
// threads.ts. Where only another thread could end a wait, the wait raises RuntimeError: nobody else runs meanwhile.

import { defineSourceModule } from '../../runtime/modules.ts';
import './threads.ts';

defineSourceModule('threading', String.raw`
"""Threads that run one after the other."""
from _threads import Thread, Timer, ExceptHookArgs, excepthook, current_thread, main_thread, active_count, enumerate, get_ident, local
from _threads import current_thread as currentThread, active_count as activeCount, get_ident as get_native_id

__all__ = ['get_ident', 'active_count', 'Condition', 'current_thread', 'enumerate', 'main_thread', 'TIMEOUT_MAX', 'Event', 'Lock', 'RLock',
           'Semaphore', 'BoundedSemaphore', 'Thread', 'Barrier', 'BrokenBarrierError', 'Timer', 'ThreadError', 'setprofile', 'settrace',
           'local', 'stack_size', 'excepthook', 'ExceptHookArgs', 'getprofile', 'gettrace', 'get_native_id']

ThreadError = RuntimeError
__excepthook__ = excepthook

def setprofile(func):
    pass

def settrace(func):
    pass

def getprofile():
    return None

def gettrace():
    return None

def stack_size(size=0):
    return 0

class Condition:
    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def wait(self, timeout=None):
        if timeout is None:
            raise RuntimeError('the only thread would wait for itself')
        return False

    def wait_for(self, predicate, timeout=None):
        result = predicate()
        if not result and timeout is None:
            raise RuntimeError('the only thread would wait for itself')
        return result

    def notify(self, n=1):
        pass

    def notify_all(self):
        pass

    notifyAll = notify_all

class BrokenBarrierError(RuntimeError):
    pass

class Barrier:
    def __init__(self, parties, action=None, timeout=None):
        self._parties = parties
        self._action = action
        self._is_broken = False

    def wait(self, timeout=None):
        if self._is_broken:
            raise BrokenBarrierError
        if self._parties > 1:
            if timeout is None:
                raise RuntimeError('the only thread would wait for others')
            self._is_broken = True
            raise BrokenBarrierError
        if self._action is not None:
            self._action()
        return 0

    def reset(self):
        self._is_broken = False

    def abort(self):
        self._is_broken = True

    parties = property(lambda self: self._parties)
    n_waiting = property(lambda self: 0)
    broken = property(lambda self: self._is_broken)

class Lock:
    def __init__(self):
        self._held = False
    def acquire(self, blocking=True, timeout=-1):
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        if self._held:
            if blocking and timeout < 0:
                raise RuntimeError('the only thread would wait for itself')
            return False
        self._held = True
        return True
    def release(self):
        if not self._held:
            raise RuntimeError('release unlocked lock')
        self._held = False
    def locked(self):
        return self._held
    def __enter__(self):
        self.acquire()
        return True
    def __exit__(self, *args):
        self.release()

class RLock:
    def __init__(self):
        self._count = 0
    def acquire(self, blocking=True, timeout=-1):
        self._count += 1
        return True
    def release(self):
        if self._count == 0:
            raise RuntimeError('cannot release un-acquired lock')
        self._count -= 1
    def __enter__(self):
        return self.acquire()
    def __exit__(self, *args):
        self.release()

class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        self._value = self._first = value
    def acquire(self, blocking=True, timeout=None):
        if self._value == 0:
            if blocking and timeout is None:
                raise RuntimeError('the only thread would wait for itself')
            return False
        self._value -= 1
        return True
    def release(self, n=1):
        self._value += n
    def __enter__(self):
        return self.acquire()
    def __exit__(self, *args):
        self.release()

class BoundedSemaphore(Semaphore):
    def release(self, n=1):
        if self._value + n > self._first:
            raise ValueError('Semaphore released too many times')
        super().release(n)

class Event:
    def __init__(self):
        self._flag = False
    def is_set(self):
        return self._flag
    isSet = is_set
    def set(self):
        self._flag = True
    def clear(self):
        self._flag = False
    def wait(self, timeout=None):
        if not self._flag and timeout is None:
            raise RuntimeError('the only thread would wait for itself')
        return self._flag

TIMEOUT_MAX = 9223372036.0
`);

defineSourceModule('_thread', String.raw`
"""The few functions below threading."""
from threading import Lock as LockType, RLock, TIMEOUT_MAX, ThreadError as error, get_ident, get_native_id, stack_size, Thread, local as _local

def allocate_lock():
    return LockType()

allocate = allocate_lock

def start_new_thread(function, args, kwargs={}, /):
    if not callable(function):
        raise TypeError('first arg must be callable')
    if not isinstance(args, tuple):
        raise TypeError('2nd arg must be a tuple')
    if not isinstance(kwargs, dict):
        raise TypeError('optional 3rd arg must be a dictionary')
    thread = Thread(target=function, args=args, kwargs=kwargs)
    thread.start()
    return thread.ident

start_new = start_new_thread

def exit():
    raise SystemExit

exit_thread = exit
`);
