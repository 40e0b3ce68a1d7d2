import importlib
def names():
    return ['add', 'join', 'set', 'show']
def load(name):
    module = importlib.import_module(f'{__name__}.{name}_command')
    return getattr(module, name.title())()
