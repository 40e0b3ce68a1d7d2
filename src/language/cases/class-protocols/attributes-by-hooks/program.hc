class Data:
    def __set_name__(self, owner, name): self.name = '_' + name
    def __get__(self, obj, owner=None): return self if obj is None else obj.__dict__.get(self.name, 'unset')
    def __set__(self, obj, value): obj.__dict__[self.name] = value
    def __delete__(self, obj): obj.__dict__.pop(self.name, None)
class NonData:
    def __get__(self, obj, owner=None): return 'from class'
class H:
    a = Data()
    b = NonData()
    def __getattr__(self, name):
        if name.startswith('no'):
            raise AttributeError(f'really no {name}')
        return 'made ' + name
h = H()
print(h.a, h.b, h.c)
h.a, h.b = 1, 2
print(h.a, h.b, h.__dict__)
del h.a, h.b
print(h.a, h.b, h.__dict__, hasattr(h, 'nothing'), getattr(h, 'none', 'default'))
try:
    h.nobody
except AttributeError as error:
    print(error)
class Log:
    def __init__(self): object.__setattr__(self, 'log', [])
    def __getattribute__(self, name):
        if name != 'log':
            object.__getattribute__(self, 'log').append(('get', name))
        return object.__getattribute__(self, name)
    def __setattr__(self, name, value):
        self.log.append(('set', name))
        super().__setattr__(name, value)
    def __delattr__(self, name):
        self.log.append(('del', name))
        super().__delattr__(name)
x = Log()
x.v = 1
x.v += 1
del x.v
try:
    x.v
except AttributeError as error:
    print(error)
print(x.log)
