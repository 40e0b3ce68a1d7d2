from contextlib import contextmanager, suppress, closing, ExitStack
log = []
class Manager:
    def __init__(self, name, *, swallow=False, enter=None, leave=None):
        self.name, self.swallow, self.enter_error, self.leave_error = name, swallow, enter, leave
    def __enter__(self):
        log.append(f'+{self.name}')
        if self.enter_error:
            raise self.enter_error
        return self.name
    def __exit__(self, kind, value, trace):
        log.append(f'-{self.name} {kind.__name__ if kind else None} {value}')
        if self.leave_error:
            raise self.leave_error
        return self.swallow
def run(f):
    log.clear()
    try:
        result = f()
    except Exception as error:
        result = f'{error!r} <- {error.__context__!r}'
    print(result, log)
def plain():
    with Manager('a') as a, Manager('b') as b:
        return a + b
def raises():
    with Manager('a'):
        with Manager('b'):
            raise ValueError('inside')
def swallowed():
    with Manager('a') as a, Manager('b', swallow=True):
        raise ValueError('inside')
    return 'after ' + a
def enter_fails():
    with Manager('a'), Manager('b', enter=KeyError('enter')):
        log.append('never')
def leave_fails():
    with Manager('a'), Manager('b', leave=KeyError('leave')):
        raise ValueError('inside')
def swallow_leave():
    with Manager('a', swallow=True), Manager('b', leave=KeyError('leave')):
        log.append('body')
    return 'fine'
def loops():
    out = []
    for i in range(4):
        with Manager(str(i)):
            if i == 1:
                continue
            if i == 3:
                break
            out.append(i)
    return out
def tuple_targets():
    class Two:
        def __enter__(self): return 1, [2, 3]
        def __exit__(self, *rest): log.append(len(rest))
    with Two() as (a, [b, c]):
        return a, b, c
def parenthesized():
    with (
        Manager('p') as p,
        Manager('q') as q,
    ):
        return p, q
@contextmanager
def managed(name, swallow=False):
    log.append('start ' + name)
    try:
        yield name.upper()
    except ValueError as error:
        log.append(f'saw {error}')
        if not swallow:
            raise
    finally:
        log.append('end ' + name)
def by_generator():
    with managed('g') as g, managed('h', True):
        log.append(g)
        raise ValueError('inside')
    return 'after'
def by_generator_raises():
    with managed('g'):
        raise ValueError('out')
def suppressing():
    with suppress(KeyError, IndexError):
        {}['k']
    with suppress(ValueError):
        [][1]
def stack():
    with ExitStack() as s:
        names = [s.enter_context(Manager(n)) for n in 'xyz']
        s.callback(log.append, 'called')
        return names
def closed():
    class Door:
        def close(self): log.append('closed')
    with closing(Door()) as door:
        return type(door).__name__
def in_generator():
    def gen():
        with Manager('gen'):
            yield 1
            yield 2
    g = gen()
    first = next(g)
    g.close()
    return first
def nothing():
    with 5:
        pass
class Half:
    def __enter__(self): return self
def half():
    with Half():
        pass
def names_after():
    with Manager('n') as n:
        x = 1
    return n, x
def nested_return():
    with Manager('a'):
        try:
            with Manager('b'):
                return 'returned'
        finally:
            log.append('final')
for f in (plain, raises, swallowed, enter_fails, leave_fails, swallow_leave, loops, tuple_targets, parenthesized, by_generator, by_generator_raises, suppressing, stack, closed, in_generator, nothing, half, names_after, nested_return):
    run(f)
