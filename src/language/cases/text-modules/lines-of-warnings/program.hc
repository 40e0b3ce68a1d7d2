import warnings


def show(message, category, filename, lineno, file=None, line=None):
    print(lineno, category.__name__, message)


def first():
    warnings.warn('one')
    warnings.warn('two', DeprecationWarning, stacklevel=2)
    warnings.warn('three', stacklevel=2)
    warnings.warn('far', stacklevel=3)


warnings.showwarning = show
first()

first()
for index in range(3):
    warnings.warn('in a loop')
warnings.warn('at the top', RuntimeWarning)


class Old:
    def __init__(self):
        warnings.warn('Old is old', DeprecationWarning, stacklevel=2)

    def value(self):
        warnings.warn('value is old', FutureWarning, 2)
        return 1


Old()
Old().value()


def deprecated(function):
    def wrapper(*args):
        warnings.warn(f'{function.__name__} is deprecated', DeprecationWarning, stacklevel=2)
        return function(*args)
    return wrapper


@deprecated
def add(a, b):
    return a + b


print(add(1, 2))
print(add(3, 4))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    first()
    add(5, 6)
    sorted([1], key=lambda item: warnings.warn('from a key') or item)
print([(w.lineno, str(w.message), w.category.__name__) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        first()
    except UserWarning as error:
        print('raised', error)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('once')
    for index in range(2):
        warnings.warn('same')
    warnings.warn('same')
print(len(caught))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('module')
    for index in range(2):
        warnings.warn('same')
    warnings.warn('same')
print(len(caught))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('default')
    for index in range(2):
        warnings.warn('same')
    warnings.warn('same')
    warnings.warn('hidden', PendingDeprecationWarning)
print(len(caught), [w.lineno for w in caught])
warnings.filterwarnings('ignore', message='quiet')
warnings.warn('quiet please')
warnings.warn('loud')
