class AppError(Exception):
    code = 1
    def __init__(self, message, detail=None):
        super().__init__(message)
        self.detail = detail
    def __str__(self):
        return f'{type(self).__name__}[{self.code}] {self.args[0]}'
class NotFound(AppError):
    code = 404
class Refused(AppError):
    code = 403
    def __init__(self, who, *rest):
        super().__init__(f'{who} may not', *rest)
        self.who = who
class Both(NotFound, Refused):
    pass
def level(depth, kind, *args):
    if depth == 0:
        raise kind(*args)
    try:
        return level(depth - 1, kind, *args)
    except ZeroDivisionError:
        return 'divided'
    finally:
        visited.append(depth)
visited = []
for kind, args in ((NotFound, ('page',)), (Refused, ('ann', 5)), (AppError, ('plain', 7)), (ZeroDivisionError, ()), (Both, ('x',))):
    visited.clear()
    try:
        print(level(4, kind, *args))
    except NotFound as error:
        print('not found:', error, error.detail, error.args)
    except (Refused, KeyError) as error:
        print('refused:', error, error.who, error.detail, error.args)
    except AppError as error:
        print('other:', error, error.detail)
    print(visited)
counts = {}
for i in range(60):
    try:
        if i % 7 == 0:
            raise NotFound(i)
        if i % 5 == 0:
            {}[i]
        if i % 3 == 0:
            [][i]
        if i % 2 == 0:
            int('x' * i)
        None.missing
    except NotFound as error:
        name = f'NotFound {error.args[0] % 2}'
    except KeyError as error:
        name = 'KeyError'
    except (IndexError, ValueError) as error:
        name = type(error).__name__
    except Exception as error:
        name = str(error)
    counts[name] = counts.get(name, 0) + 1
print(sorted(counts.items()))
def retry(work, times):
    for attempt in range(times):
        try:
            return work(attempt)
        except ValueError as error:
            last = error
    raise RuntimeError(f'after {times}') from last
def flaky(attempt):
    if attempt < 2:
        raise ValueError(f'attempt {attempt}')
    return f'worked at {attempt}'
print(retry(flaky, 5))
try:
    retry(flaky, 2)
except RuntimeError as error:
    print(error, '<-', repr(error.__cause__), error.__suppress_context__)
def catching(f, *kinds):
    try:
        f()
    except kinds as error:
        return f'caught {error!r}'
    return 'nothing'
print(catching(lambda: 1 / 0, ZeroDivisionError), catching(lambda: [].pop(), KeyError, IndexError), catching(lambda: None))
try:
    catching(lambda: {}['k'], ValueError)
except KeyError as error:
    print('passed', error)
try:
    try:
        raise ValueError('one')
    except 5:
        pass
except TypeError as error:
    print(error, repr(error.__context__))
for wrong in (lambda: exec_raise(5), lambda: exec_raise('text'), lambda: exec_raise(None), lambda: exec_raise(int)):
    def exec_raise(value):
        raise value
    try:
        wrong()
    except TypeError as error:
        print(error)
try:
    raise ValueError('x') from 'y'
except TypeError as error:
    print(error)
try:
    raise
except RuntimeError as error:
    print(error)
print(issubclass(Both, Refused), [c.__name__ for c in Both.__mro__][:5])
