import sys
def code_of(action):
    try:
        action()
    except SystemExit as error:
        return error.code, error.args
print(code_of(sys.exit), code_of(lambda: sys.exit(0)), code_of(lambda: sys.exit(2)), code_of(lambda: sys.exit('words')), code_of(lambda: sys.exit((1, 2))), code_of(exit), code_of(lambda: quit(1)))
try:
    sys.exit(1, 2)
except TypeError as error:
    print(error)
try:
    try:
        sys.exit(5)
    finally:
        print('cleaned')
except SystemExit as error:
    print('left with', error.code)
shown = []
original = sys.displayhook
sys.displayhook = shown.append
exec(compile('1 + 1', 'p', 'single'))
exec(compile('None', 'p', 'single'))
sys.displayhook = original
print(shown)
exec(compile('"a"; 2.5; [None]', 'p', 'single'))
print(sys.getrecursionlimit() >= 100)
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
print(depth(300))
def endless(n):
    return endless(n + 1)
try:
    endless(0)
except RecursionError as error:
    print(str(error).startswith('maximum recursion depth exceeded'))
def handled():
    try:
        raise ValueError('v')
    except ValueError as error:
        inner = sys.exc_info()
        return inner[0] is ValueError, inner[1] is error, sys.exception() is error
print(handled(), sys.exc_info() == (None, None, None))
try:
    raise KeyError('a')
except KeyError:
    try:
        raise IndexError('b')
    except IndexError:
        print(sys.exc_info()[0].__name__)
    print(sys.exc_info()[0].__name__)
print(sys.exc_info()[0])
print(sys.getsizeof(1) > 0, sys.intern('a b') == 'a b', sys.is_finalizing(), sys.getswitchinterval() > 0)
print(type(sys.modules).__name__, type(sys).__name__, sys.__name__, hasattr(sys, 'nothing'), 'path' in dir(sys))
sys.path.append('extra')
print(sys.path[-1], sys.argv[1:])
sys.own_attribute = 'kept'
import sys as again
print(again.own_attribute, again is sys)
del sys.own_attribute
print(hasattr(again, 'own_attribute'))
