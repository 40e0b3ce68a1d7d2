# Uses coroutines in every wrong state.
held = 0
async def co(): return 1
async def agen():
    yield 1
c = co()
try:
    c.send(None)
except StopIteration as stop:
    assert stop.value == 1
for act in (lambda: c.send(None), lambda: co().send(1), lambda: next(co()), lambda: list(co()), lambda: list(agen()), lambda: co().constructor, lambda: co().then, lambda: agen().asend(1).send(None), lambda: co() + 1, lambda: co()()):
    try:
        act()
        print('took')
    except (RuntimeError, TypeError, AttributeError):
        held += 1
assert held == 10, held
print('held')
