# Raises what is no exception, and exceptions whose parts are odd.
held = 0
class Odd(Exception):
    def __str__(self): raise ValueError('str')
    def __repr__(self): return 5
class New(Exception):
    def __new__(cls, *a): return 5
class Init(Exception):
    def __init__(self): pass
def toss(thing):
    raise thing
for thing in (1, 'text', None, object(), int, type, [ValueError], NotImplemented, print, New, lambda: 1):
    try:
        toss(thing)
    except TypeError:
        held += 1
assert held == 11, held
for make in (Odd, Init):
    try:
        raise make()
    except make as error:
        error.args = (1, [2])
        error.__cause__ = ValueError()
        error.__context__ = None
        for name, value in (('__cause__', 1), ('__context__', 'x'), ('args', 5), ('__traceback__', 1)):
            try:
                setattr(error, name, value)
            except TypeError:
                held += 1
assert held == 19, held
try:
    try:
        raise ValueError('a')
    finally:
        raise Odd()
except Odd as error:
    assert isinstance(error.__context__, ValueError)
print('held')
