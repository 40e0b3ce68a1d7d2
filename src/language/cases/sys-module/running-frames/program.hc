import sys


def attempt(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


def name_of_caller():
    return sys._getframe(1).f_code.co_name


def first():
    return name_of_caller()


def second():
    frame = sys._getframe()
    line = frame.f_lineno
    again = frame.f_lineno
    return (frame.f_code.co_name, line, again, frame.f_globals is globals(), frame.f_back.f_code.co_name)


attempt(first)
attempt(second)
print(sys._getframe().f_code.co_name, sys._getframe(0).f_lineno, sys._getframe().f_back)
attempt(lambda: sys._getframe().f_code.co_name)
attempt(lambda: sys._getframe(100))
attempt(lambda: sys._getframe('a'))
attempt(lambda: sys._getframe(-5).f_code.co_name)


def stack():
    frame = sys._getframe(1)
    names = []
    while frame is not None:
        names.append((frame.f_code.co_name, frame.f_lineno))
        frame = frame.f_back
    return names


def outer():
    def inner():
        return stack()
    return inner()


class Maker:
    where = sys._getframe().f_code.co_name
    line = sys._getframe().f_lineno

    def method(self):
        return stack()

    @property
    def value(self):
        return name_of_caller()

    def __len__(self):
        return sys._getframe(1).f_lineno


print(outer())
print(Maker.where, Maker.line)
print(Maker().method())
print(Maker().value)
print(len(Maker()))
print([name_of_caller() for _ in range(1)])
print(sorted([3, 1], key=lambda item: (item, print(name_of_caller()))[0]))
print(list(map(lambda item: name_of_caller(), [1])))


def variables(a, b=2.5, *rest, **more):
    local = a + b
    for index in range(2):
        pass
    return sys._getframe().f_locals


print(variables(1, 2, 3, key='v'))


def peek():
    return sorted(sys._getframe(1).f_locals)


def user(x):
    y = x
    result = peek()
    return result


print(user(1))
print(sys._getframe().f_locals is globals())


def closing(value):
    def show():
        value
        return sys._getframe().f_locals
    return show()


print(closing(9))


def log(message):
    frame = sys._getframe(1)
    print('%s:%d: %s' % (frame.f_code.co_name, frame.f_lineno, message))


def work(n):
    log('start')
    if n:
        work(n - 1)
    log('end')


work(2)
print(sys._getframe().f_code.co_qualname, second.__code__.co_firstlineno)


def in_handler():
    try:
        1 / 0
    except ZeroDivisionError:
        return sys._getframe().f_lineno


print(in_handler())
