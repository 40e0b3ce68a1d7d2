import inspect
import io
import sys
import traceback


def inner():
    frame = inspect.currentframe()
    print(frame.f_code.co_name, frame.f_lineno, frame.f_back.f_code.co_name)
    stack = inspect.stack()
    print([(info.function, info.lineno) for info in stack])
    print(stack[0].code_context, stack[1].index, stack[1][3])
    info = inspect.getframeinfo(frame)
    print(info.function, info.lineno, info.code_context)
    print([entry.name for entry in traceback.extract_stack()], traceback.extract_stack(limit=1)[0].line)
    print([outer.function for outer in inspect.getouterframes(frame.f_back)])


def outer():
    inner()


outer()
print(inspect.currentframe().f_back)
shown = io.StringIO()
traceback.print_stack(file=shown)
print(shown.getvalue().splitlines()[1:])
limit = 3


def make(a, b=[1]):
    def work(x):
        return limit + len(b) + a + x + undefined
    return work


print(inspect.getclosurevars(make(1)))


def steps():
    yield inspect.getgeneratorstate(generator)


generator = steps()
print(inspect.getgeneratorstate(generator), next(generator), inspect.getgeneratorstate(generator))
generator.close()
print(inspect.getgeneratorstate(generator))


async def later():
    pass


coroutine = later()
print(inspect.getcoroutinestate(coroutine))
coroutine.close()
print(inspect.getcoroutinestate(coroutine))


def annotated(a: int, b: 'str' = 1) -> 'list[int]':
    pass


class Held:
    x: int = 1
    y: 'float'


print(inspect.get_annotations(annotated), inspect.get_annotations(annotated, eval_str=True))
print(inspect.get_annotations(Held), inspect.get_annotations(Held, eval_str=True), inspect.get_annotations(len))


class A: pass
class B(A): pass
class C(A): pass


print(inspect.getclasstree([A, B, C]))


def fails(n):
    if n == 0:
        raise ValueError('end')
    fails(n - 1)


try:
    fails(2)
except ValueError:
    print([(info.function, info.lineno) for info in inspect.trace()])
    print([(info.function, info.lineno) for info in inspect.getinnerframes(sys.exc_info()[2])])
print(inspect.getargs(annotated.__code__), annotated.__code__.co_names, make(1).__code__.co_names)
