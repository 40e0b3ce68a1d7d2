// The module concurrent.futures. There is one thread: work that is handed in is done at once, in order.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('concurrent', String.raw`
"""Work that is handed in."""
__path__ = []
`);

defineSourceModule('concurrent.futures', String.raw`
"""Work that is handed in and asked for later."""
from collections import namedtuple

__all__ = ('FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'CancelledError', 'TimeoutError', 'InvalidStateError', 'BrokenExecutor', 'Future', 'Executor', 'wait', 'as_completed',
           'ProcessPoolExecutor', 'ThreadPoolExecutor')

FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'
_error = Exception
TimeoutError = TimeoutError

class Error(Exception):
    """Something about work that is handed in."""

class CancelledError(Error):
    """The work was called off."""

class InvalidStateError(Error):
    """The work is too far, or not far enough."""

class BrokenExecutor(RuntimeError):
    """No more work can be done."""

class Future:
    """The outcome of work."""

    def __init__(self):
        self._state, self._result, self._exception, self._callbacks = 'PENDING', None, None, []

    def __repr__(self):
        shown = self._state.lower()
        if shown == 'finished':
            shown += ' raised %s' % type(self._exception).__name__ if self._exception else ' returned %s' % type(self._result).__name__
        return '<%s at %#x state=%s>' % (type(self).__name__, id(self), shown)

    def cancel(self):
        if self._state in ('RUNNING', 'FINISHED'):
            return False
        if self._state == 'PENDING':
            self._state = 'CANCELLED'
            self._tell()
        return True

    def cancelled(self):
        return self._state in ('CANCELLED', 'CANCELLED_AND_NOTIFIED')

    def running(self):
        return self._state == 'RUNNING'

    def done(self):
        return self._state in ('CANCELLED', 'CANCELLED_AND_NOTIFIED', 'FINISHED')

    def _settled(self, timeout):
        if self.cancelled():
            raise CancelledError()
        if self._state != 'FINISHED':
            if timeout is None:
                raise RuntimeError('the only thread would wait for others')
            raise TimeoutError()

    def result(self, timeout=None):
        self._settled(timeout)
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self, timeout=None):
        self._settled(timeout)
        return self._exception

    def add_done_callback(self, fn):
        if self.done():
            self._call(fn)
        else:
            self._callbacks.append(fn)

    def _call(self, fn):
        try:
            fn(self)
        except _error:
            import sys
            import traceback
            traceback.print_exc(file=sys.stderr)

    def _tell(self):
        for fn in self._callbacks:
            self._call(fn)

    def set_running_or_notify_cancel(self):
        if self._state == 'CANCELLED':
            self._state = 'CANCELLED_AND_NOTIFIED'
            return False
        if self._state == 'PENDING':
            self._state = 'RUNNING'
            return True
        raise RuntimeError('Future in unexpected state')

    def _finish(self, result, exception):
        if self.done():
            raise InvalidStateError('%s: %r' % (self._state, self))
        self._result, self._exception, self._state = result, exception, 'FINISHED'
        self._tell()

    def set_result(self, result):
        self._finish(result, None)

    def set_exception(self, exception):
        self._finish(None, exception)

class Executor:
    """Takes work."""

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        futures = [self.submit(fn, *values) for values in zip(*iterables)]
        def results():
            for future in futures:
                yield future.result()
        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.shutdown(wait=True)
        return False

class ThreadPoolExecutor(Executor):
    _count = 0

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        if max_workers is None:
            max_workers = 5
        if max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        self._max_workers, self._start, self._start_args, self._is_shut = max_workers, initializer, initargs, False

    def submit(self, fn, /, *args, **kwargs):
        if self._is_shut:
            raise RuntimeError('cannot schedule new futures after shutdown')
        if self._start is not None:
            start, self._start = self._start, None
            start(*self._start_args)
        future = Future()
        future.set_running_or_notify_cancel()
        try:
            result = fn(*args, **kwargs)
        except BaseException as error:
            future.set_exception(error)
        else:
            future.set_result(result)
        return future

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._is_shut = True

class ProcessPoolExecutor(ThreadPoolExecutor):
    """Does the work in the one process there is."""

DoneAndNotDoneFutures = namedtuple('DoneAndNotDoneFutures', 'done not_done')

def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    fs = set(fs)
    done = {future for future in fs if future.done()}
    return DoneAndNotDoneFutures(done, fs - done)

def as_completed(fs, timeout=None):
    seen = []
    for future in fs:
        if not any(future is other for other in seen):
            seen.append(future)
            yield future
`);
defineSourceModule('concurrent.futures.thread', 'from concurrent.futures import ThreadPoolExecutor\n');
