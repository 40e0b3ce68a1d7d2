// The module queue. A run has one thread, so waiting for another one ends at once.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('queue', String.raw`
"""Queues of several orders."""
from collections import deque
from heapq import heappush, heappop

__all__ = ['Empty', 'Full', 'Queue', 'PriorityQueue', 'LifoQueue', 'SimpleQueue']

class Empty(Exception):
    __module__ = '_queue'

class Full(Exception):
    pass

def _check_wait(block, timeout):
    if block and timeout is not None and timeout < 0:
        raise ValueError("'timeout' must be a non-negative number")

def _end_wait(error, block, timeout, problem):
    """A wait without a time limit would last forever; any other one ends in vain."""
    raise RuntimeError(problem) if block and timeout is None else error

class _Waiting:
    """What all queues share. A subclass says how many items there are (qsize) and how one is taken (_get)."""

    def empty(self):
        return self.qsize() == 0

    def get(self, block=True, timeout=None):
        _check_wait(block, timeout)
        if self.empty():
            _end_wait(Empty, block, timeout, 'the queue is empty and nobody else can fill it')
        return self._get()

    def get_nowait(self):
        return self.get(False)

    def put_nowait(self, item):
        self.put(item, False)

class SimpleQueue(_Waiting):
    def __init__(self):
        self._items = deque()
        self._get = self._items.popleft

    def qsize(self):
        return len(self._items)

    def put(self, item, block=True, timeout=None):
        self._items.append(item)

def _keeps(make, add, take):
    """Decorates a class of queues: what it keeps its items in, and how they come and go."""
    def decorate(cls):
        cls._init = lambda self, maxsize: setattr(self, 'queue', make())
        cls._put = lambda self, item: add(self.queue, item)
        cls._get = lambda self: take(self.queue)
        return cls
    return decorate

@_keeps(deque, deque.append, deque.popleft)
class Queue(_Waiting):
    def __init__(self, maxsize=0):
        self.maxsize, self.unfinished_tasks = maxsize, 0
        self._init(maxsize)

    _qsize = lambda self: len(self.queue)

    def qsize(self):
        return self._qsize()

    def full(self):
        return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        _check_wait(block, timeout)
        if self.full():
            _end_wait(Full, block, timeout, 'the queue is full and nobody else can empty it')
        self._put(item)
        self.unfinished_tasks += 1

    def task_done(self):
        if not self.unfinished_tasks > 0:
            raise ValueError('task_done() called too many times')
        self.unfinished_tasks -= 1

    def join(self):
        if self.unfinished_tasks:
            raise RuntimeError('the queue has unfinished tasks and nobody else can end them')

@_keeps(list, heappush, heappop)
class PriorityQueue(Queue):
    """The smallest item comes first."""

@_keeps(list, list.append, list.pop)
class LifoQueue(Queue):
    """The newest item comes first."""
`);
