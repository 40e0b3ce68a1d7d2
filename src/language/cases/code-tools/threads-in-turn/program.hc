import threading
import _thread

log = []


def work(n, *, by=1):
    log.append((threading.current_thread().name, n * by))


first = threading.Thread(target=work, args=(2,), kwargs={'by': 5})
print(first.is_alive(), first.name, first.daemon, first.ident)
first.start()
first.join()
print(log, first.is_alive(), first.ident is not None)
named = threading.Thread(target=work, args=(1,), name='other', daemon=True)
print(named.name, named.daemon)
named.start()
named.join(timeout=1)
print(log[-1])
for action in (first.start, threading.Thread().join):
    try:
        action()
    except RuntimeError as error:
        print(error)


class Counter(threading.Thread):
    def __init__(self, upto):
        super().__init__(name=f'count-{upto}')
        self.upto = upto
        self.total = 0

    def run(self):
        for i in range(self.upto):
            with lock:
                self.total += i


lock = threading.Lock()
counters = [Counter(n) for n in (3, 10, 100)]
for one in counters:
    one.start()
for one in counters:
    one.join()
print([(one.name, one.total) for one in counters], lock.locked())
local = threading.local()
local.value = 'main'


def inside():
    print(hasattr(local, 'value'))
    local.value = 'thread'
    print(local.value, sorted(local.__dict__))


thread = threading.Thread(target=inside)
thread.start()
thread.join()
print(local.value)
try:
    del local.nothing
except AttributeError:
    print('no such name')


class Own(threading.local):
    limit = 7

    def __init__(self, start):
        self.n = start


own = Own(5)
own.n += 1
seen = []
t = threading.Thread(target=lambda: seen.append((own.n, own.limit)))
t.start()
t.join()
print(own.n, seen)
event = threading.Event()
t = threading.Thread(target=event.set)
t.start()
print(event.wait(), event.is_set())
again = threading.RLock()
with again, again:
    print('twice')
print(lock.acquire(), lock.acquire(False), lock.release(), lock.acquire(timeout=0.01), lock.release())
try:
    lock.release()
except RuntimeError as error:
    print(error)
gate = threading.Semaphore(2)
print(gate.acquire(), gate.acquire(), gate.acquire(blocking=False))
bounded = threading.BoundedSemaphore(1)
try:
    bounded.release()
except ValueError as error:
    print(error)
condition = threading.Condition()
with condition:
    condition.notify_all()
    print(condition.wait_for(lambda: 5))
print(threading.Barrier(1).wait(), threading.Barrier(1).parties)
caught = []
threading.excepthook = lambda args: caught.append((args.exc_type.__name__, str(args.exc_value), args.thread.name))
t = threading.Thread(target=lambda: 1 / 0, name='broken')
t.start()
t.join()
print(caught)
print(threading.main_thread() is threading.current_thread(), threading.active_count(), [one.name for one in threading.enumerate()])
done = _thread.allocate_lock()
done.acquire()
ident = _thread.start_new_thread(done.release, ())
print(ident > 0, done.acquire(), done.locked())
