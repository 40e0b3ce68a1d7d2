# Enters, throws into and closes generators in every wrong state.
held = 0
def loop():
    try:
        while True:
            yield 1
    finally:
        pass
def itself():
    yield next(me)
def refuses():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass
def nested(depth):
    if depth:
        yield from nested(depth - 1)
    yield depth
me = itself()
fresh = loop()
finished = loop()
finished.close()
stubborn = refuses()
next(stubborn)
for act in (lambda: next(me), lambda: fresh.send(1), lambda: next(finished), lambda: finished.send(1), lambda: stubborn.close(), lambda: fresh.throw(1), lambda: fresh.throw('x'), lambda: fresh.throw(int), lambda: loop().throw(ValueError), lambda: fresh.constructor, lambda: fresh.next(), lambda: fresh.return_(1), lambda: fresh.send()):
    try:
        print('took', act())
    except (ValueError, TypeError, StopIteration, RuntimeError, AttributeError):
        held += 1
assert held == 13, held
assert list(nested(100)) == list(range(101))
try:
    list(nested(5000))
    print('too deep')
except RecursionError:
    pass
print('held')
