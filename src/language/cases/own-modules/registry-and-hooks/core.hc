import functools
registry = {}
SCALE = 2
def handler(name):
    def register(function):
        registry[name] = function
        @functools.wraps(function)
        def wrapper(*args):
            return function(*args)
        return wrapper
    return register
def emit(name, value):
    function = registry.get(name)
    return f'nobody for {name}' if function is None else function(value)
class Counted:
    count = 0
    def __call__(self, n):
        self.count += 1
        return n * self.count
counted = Counted()
def numbers(n):
    for i in range(n):
        yield i * SCALE
def scaled(n):
    return n * SCALE
def make_adder(start):
    total = start
    def adder(n):
        nonlocal total
        total += n
        return total
    return adder
