import atexit
import gc
import platform
import builtins
import __future__
import errno
import os
def goodbye(name, *, mark='.'):
    print('goodbye', name + mark)
atexit.register(goodbye, 'first')
atexit.register(goodbye, 'second', mark='!')
@atexit.register
def last_registered():
    print('runs before the others')
def removed():
    print('never')
atexit.register(removed)
atexit.unregister(removed)
print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled(), isinstance(gc.collect(), int), gc.get_threshold())
print(platform.python_version_tuple()[:2], platform.python_version().startswith('3.11'), isinstance(platform.system(), str))
print('annotations' in __future__.all_feature_names, __future__.division is not None)
print(builtins.max(1, 2), builtins.__dict__['len']([1, 2]))
original = builtins.abs
builtins.shared_answer = 42
print(shared_answer)
del builtins.shared_answer
try:
    shared_answer
except NameError as error:
    print(error)
print(issubclass(OSError, Exception), OSError is IOError is EnvironmentError, FileNotFoundError(2, 'No such file or directory', 'f.txt'), OSError(5, 'text'), OSError('only text'), OSError(17, 'x').__class__)
error = OSError(2, 'gone', 'a.txt', None, 'b.txt')
print(error, error.errno, error.strerror, error.filename, error.filename2)
print(type(OSError(13, 'no')), type(OSError(39, 'full')), OSError().args, str(OSError()))
def main():
    print('main is done')
main()
