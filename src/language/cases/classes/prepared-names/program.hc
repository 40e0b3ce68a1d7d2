class Helpers(type):
    @classmethod
    def __prepare__(cls, name, bases, **options):
        print('prepare', name, [base.__name__ for base in bases], options)
        return {'magic': lambda text: (text, name), 'start': 10, 'print': None}

    def __new__(cls, name, bases, namespace, **options):
        for given in ('magic', 'start', 'print'):
            namespace.pop(given, None)
        return super().__new__(cls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)


start = 'outside'


class Used(metaclass=Helpers, option=1):
    first = magic('a')
    second = start + 1
    start = 20
    third = start
    del start
    fourth = start
    hidden = print

    def method(self):
        return start


print(Used.first, Used.second, Used.third, Used.fourth, Used.hidden, hasattr(Used, 'magic'), Used().method())


class Below(Used):
    fifth = magic('b')


print(Below.fifth, Below.first)


class Logged(dict):
    def __getitem__(self, key):
        print('get', key)
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        print('set', key)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print('del', key)
        super().__delitem__(key)


class Watching(type):
    def __prepare__(name, bases):
        return Logged()

    def __new__(cls, name, bases, namespace):
        return super().__new__(cls, name, bases, dict(namespace))


class Watched(metaclass=Watching):
    """Its text."""
    x = 1
    y = x + 1
    x += 5

    def f(self):
        return x

    for index in range(2):
        pass
    del index
    print(len('abc'))


print(Watched.x, Watched.y, Watched.__doc__)


class Numbering(dict):
    count = 0

    def __missing__(self, key):
        if key.startswith('__'):
            raise KeyError(key)
        value = self[key] = self.count
        self.count += 1
        return value


class Numbered(type):
    def __prepare__(name, bases):
        return Numbering()

    def __new__(cls, name, bases, namespace):
        return super().__new__(cls, name, bases, dict(namespace))


class Colors(metaclass=Numbered):
    RED
    GREEN
    BLUE


print(Colors.RED, Colors.GREEN, Colors.BLUE)


class Overloads(dict):
    def __setitem__(self, key, value):
        if callable(value) and key in self and not key.startswith('__'):
            many = dict.__getitem__(self, key)
            if not isinstance(many, list):
                many = [many]
            many.append(value)
            value = many
        super().__setitem__(key, value)


class Multi(type):
    @classmethod
    def __prepare__(cls, name, bases):
        return Overloads()

    def __new__(cls, name, bases, namespace):
        return super().__new__(cls, name, bases, dict(namespace))


class Shapes(metaclass=Multi):
    def area(self): return 0
    def area(self, r): return r * r
    def area(self, a, b): return a * b


print([work.__code__.co_argcount for work in Shapes.area])


def inside(value):
    other = 'around'

    class Local(metaclass=Helpers):
        a = value
        b = other
        c = magic('local')
    return Local


print(inside(3).a, inside(4).b, inside(5).c)


class Ordinary:
    try:
        magic
    except NameError as error:
        print(error)


class Wrong(type):
    def __prepare__(name, bases):
        return 5


try:
    class Never(metaclass=Wrong):
        pass
except TypeError as error:
    print(error)


class Sharing(type):
    space = {}

    def __prepare__(name, bases):
        return Sharing.space


class One(metaclass=Sharing):
    shared = 1


class Two(metaclass=Sharing):
    more = shared + 1


print(Two.more, Two.shared)
