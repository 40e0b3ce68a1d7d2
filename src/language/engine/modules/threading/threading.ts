// The module threading, written in the language itself: locks and local data of the one thread there is.
// Thread itself is left out: running it inside start() would not be what a program with threads means.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('threading', String.raw`
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
    def set(self):
        self._flag = True
    def clear(self):
        self._flag = False
    def wait(self, timeout=None):
        if not self._flag and timeout is None:
            raise RuntimeError('the only thread would wait for itself')
        return self._flag

class local:
    pass

class _MainThread:
    name = 'MainThread'
    ident = native_id = 1
    daemon = False
    def is_alive(self):
        return True
    def getName(self):
        return self.name
    def __repr__(self):
        return '<_MainThread(MainThread, started 1)>'

_main = _MainThread()

def current_thread():
    return _main
main_thread = currentThread = current_thread

def active_count():
    return 1
activeCount = active_count

def enumerate():
    return [_main]

def get_ident():
    return 1
get_native_id = get_ident

TIMEOUT_MAX = 9223372036.0
`);
