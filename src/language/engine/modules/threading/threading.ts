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

def _refuse_endless(is_endless, others='itself'):
    if is_endless:
        raise RuntimeError('the only thread would wait for ' + others)

class _Held:
    """What a with statement takes and gives back."""

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *args):
        self.release()

class Lock(_Held):
    def __init__(self):
        self._is_taken = False

    def locked(self):
        return self._is_taken

    def acquire(self, blocking=True, timeout=-1):
        if timeout != -1 and not blocking:
            raise ValueError("can't specify a timeout for a non-blocking call")
        _refuse_endless(self._is_taken and blocking and timeout < 0)
        was_free = not self._is_taken
        self._is_taken = True
        return was_free

    def release(self):
        if not self._is_taken:
            raise RuntimeError('release unlocked lock')
        self._is_taken = False

class RLock(_Held):
    def __init__(self):
        self._times = 0

    def acquire(self, blocking=True, timeout=-1):
        self._times += 1
        return True

    def release(self):
        if self._times == 0:
            raise RuntimeError('cannot release un-acquired lock')
        self._times -= 1

class Condition(_Held):
    def __init__(self, lock=None):
        lock = RLock() if lock is None else lock
        self.acquire, self.release = lock.acquire, lock.release

    def wait_for(self, predicate, timeout=None):
        result = predicate()
        _refuse_endless(timeout is None and not result)
        return result

    def wait(self, timeout=None):
        return self.wait_for(lambda: False, timeout)

    def notify(self, n=1):
        pass

    def notify_all(self):
        pass

    notifyAll = notify_all

class Semaphore(_Held):
    def __init__(self, value=1):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        self._free = self._most = value

    def acquire(self, blocking=True, timeout=None):
        is_free = self._free > 0
        _refuse_endless(not is_free and blocking and timeout is None)
        self._free -= is_free
        return is_free

    def release(self, n=1):
        self._free += n

class BoundedSemaphore(Semaphore):
    def release(self, n=1):
        if self._free + n > self._most:
            raise ValueError('Semaphore released too many times')
        super().release(n)

class Event:
    def __init__(self):
        self.clear()

    def set(self):
        self._is_set = True

    def clear(self):
        self._is_set = False

    def is_set(self):
        return self._is_set

    isSet = is_set

    def wait(self, timeout=None):
        _refuse_endless(timeout is None and not self._is_set)
        return self._is_set

class BrokenBarrierError(RuntimeError):
    pass

class Barrier:
    def __init__(self, parties, action=None, timeout=None):
        self._size, self._when_full = parties, action
        self.reset()

    def reset(self):
        self._is_broken = False

    def abort(self):
        self._is_broken = True

    def wait(self, timeout=None):
        if self._size > 1 and not self._is_broken:
            _refuse_endless(timeout is None, 'others')
            self.abort()
        if self._is_broken:
            raise BrokenBarrierError
        if self._when_full is not None:
            self._when_full()
        return 0

    parties = property(lambda self: self._size)
    n_waiting = property(lambda self: 0)
    broken = property(lambda self: self._is_broken)

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
