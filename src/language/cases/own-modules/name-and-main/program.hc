"""The text of the program."""
import as_module
VALUE = 'of main'
def greet():
    return 'hello from ' + __name__
print(__name__, __doc__, as_module.seen_name)
print(as_module.look())
import __main__
print(__main__.VALUE, __main__ is as_module.main_module(), __main__.greet())
__main__.VALUE = 'changed'
print(VALUE, as_module.look())
as_module.plant('planted', 5)
print(planted)
print(__file__.rsplit('/', 1)[-1].split('.')[0], as_module.__file__.rsplit('/', 1)[-1])
print(__package__, repr(as_module.__package__))
class Local:
    pass
print(Local.__module__, greet.__module__, as_module.Made.__module__)
if __name__ == '__main__':
    print('runs as the program')
def outer():
    return greet.__globals__ is globals(), as_module.look.__globals__['__name__']
print(outer())
