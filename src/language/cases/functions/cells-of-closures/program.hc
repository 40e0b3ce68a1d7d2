import types


def attempt(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


def account(balance, owner='nobody'):
    history = []

    def read():
        return balance

    def write(value):
        nonlocal balance
        history.append(value)
        balance = value

    def plain():
        return 1

    return read, write, plain


read, write, plain = account(5)
attempt(lambda: read.__closure__[0].cell_contents)
write(7)
attempt(lambda: read.__closure__[0].cell_contents)
attempt(lambda: read.__closure__[0] is write.__closure__[0])
attempt(lambda: [cell.cell_contents for cell in write.__closure__])
print(read.__code__.co_freevars, write.__code__.co_freevars, plain.__closure__, plain.__code__.co_freevars)
print(account.__code__.co_cellvars, account.__code__.co_varnames, account.__closure__)
print(account(1)[0].__closure__[0] is read.__closure__[0])


def later():
    def inner():
        return value
    attempt(lambda: inner.__closure__[0].cell_contents)
    value = 1
    attempt(lambda: inner.__closure__[0].cell_contents)
    inner.__closure__[0].cell_contents = 'set from outside'
    attempt(inner)
    print(value)
    del inner.__closure__[0].cell_contents
    attempt(inner)
    attempt(lambda: inner.__closure__[0].cell_contents)
    value = 2
    del value
    attempt(lambda: inner.__closure__[0].cell_contents)


later()
cell = types.CellType(3)
attempt(lambda: cell.cell_contents)
cell.cell_contents = [1]
attempt(lambda: cell.cell_contents)
attempt(lambda: types.CellType().cell_contents)
attempt(lambda: type(read.__closure__[0]) is types.CellType)
attempt(lambda: types.CellType)
attempt(lambda: repr(cell)[:9])
attempt(lambda: read.__closure__.append)


class Shape:
    def kind(self):
        return __class__

    def name(self):
        return super().__repr__()

    def other(self):
        return 1


print(Shape.kind.__closure__[0].cell_contents, Shape.name.__closure__[0].cell_contents, Shape.other.__closure__)
print(Shape.kind.__code__.co_freevars)


def outer(a, b):
    c = a + b

    def middle():
        def deepest():
            return a * c
        return deepest

    return middle, [(lambda: n * b) for n in range(3)], (lambda x=a: x)


middle, several, last = outer(2, 0.5)
print(middle.__code__.co_freevars, middle.__code__.co_cellvars, [cell.cell_contents for cell in middle.__closure__])
deepest = middle()
print([cell.cell_contents for cell in deepest.__closure__], deepest.__closure__[0] is middle.__closure__[0])
print([[cell.cell_contents for cell in each.__closure__] for each in several], several[0].__code__.co_freevars, last.__closure__)
several[0].__closure__[1].cell_contents = 10
print([each() for each in several])


def counting(limit):
    count = 0

    def step():
        nonlocal count
        count += 1
        return count <= limit

    while step():
        yield count, step.__closure__[0].cell_contents


print(list(counting(3)))


def memo(function):
    kept = {}

    def wrapper(n):
        if n not in kept:
            kept[n] = function(n)
        return kept[n]
    return wrapper


@memo
def square(n):
    return n * n


square(3), square(4)
names = square.__code__.co_freevars
print(dict(zip(names, (c.cell_contents for c in square.__closure__)))['kept'])
copied = types.FunctionType(read.__code__, read.__globals__, 'copied', None, read.__closure__)
print(copied.__name__, copied(), copied.__closure__[0] is read.__closure__[0])
attempt(lambda: types.FunctionType(read.__code__, globals()))
attempt(lambda: types.FunctionType(5, globals()))
