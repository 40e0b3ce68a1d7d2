// The module inspect, written in the language itself: what kind of thing a value is, and how a function takes arguments.

import { defineSourceModule } from '../../runtime/modules.ts';
import { signatureText } from './signature.ts';

defineSourceModule('inspect', String.raw`
import types
from collections import namedtuple as _namedtuple

CO_VARARGS, CO_VARKEYWORDS, CO_GENERATOR, CO_COROUTINE, CO_ASYNC_GENERATOR = 4, 8, 32, 128, 512

def ismodule(object):
    return isinstance(object, types.ModuleType)
def isclass(object):
    return isinstance(object, type)
def ismethod(object):
    return isinstance(object, types.MethodType)
def isfunction(object):
    return isinstance(object, types.FunctionType)
def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)
def ismethodwrapper(object):
    return isinstance(object, types.MethodWrapperType)
def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)
def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, '__get__') and not hasattr(kind, '__set__')
def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, '__set__') or hasattr(kind, '__delete__')
def isgetsetdescriptor(object):
    return False
def ismemberdescriptor(object):
    return isinstance(object, types.MemberDescriptorType)
def iscode(object):
    return isinstance(object, types.CodeType)
def isframe(object):
    return isinstance(object, types.FrameType)
def istraceback(object):
    return isinstance(object, types.TracebackType)
def isgenerator(object):
    return isinstance(object, types.GeneratorType)
def iscoroutine(object):
    return isinstance(object, types.CoroutineType)
def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)
def isawaitable(object):
    return iscoroutine(object) or hasattr(type(object), '__await__')

def _flagged(object, flag):
    while hasattr(object, '__func__'):
        object = object.__func__
    while type(object).__name__ == 'partial':
        object = object.func
    code = getattr(object, '__code__', None)
    return code is not None and bool(code.co_flags & flag)
def isgeneratorfunction(object):
    return _flagged(object, CO_GENERATOR)
def iscoroutinefunction(object):
    return _flagged(object, CO_COROUTINE)
def isasyncgenfunction(object):
    return _flagged(object, CO_ASYNC_GENERATOR)
def isabstract(object):
    return isinstance(object, type) and bool(getattr(object, '__abstractmethods__', None))

def getmembers(object, predicate=None):
    found = []
    names = dir(object)
    if isclass(object):
        names = sorted(set(names) | {name for name in ('__class__', '__dict__', '__doc__', '__module__') if hasattr(object, name)})
    for name in names:
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    found.sort(key=lambda pair: pair[0])
    return found
def getmembers_static(object, predicate=None):
    return [(name, getattr_static(object, name)) for name, _ in getmembers(object) if predicate is None or predicate(getattr_static(object, name))]

_missing = object()
def getattr_static(obj, attr, default=_missing):
    own = getattr(obj, '__dict__', {})
    kinds = obj.__mro__ if isclass(obj) else type(obj).__mro__
    if not isclass(obj) and attr in own:
        return own[attr]
    for kind in kinds:
        if attr in kind.__dict__:
            return kind.__dict__[attr]
    if default is not _missing:
        return default
    raise AttributeError(attr)

def getmro(cls):
    return cls.__mro__
def cleandoc(doc):
    lines = doc.expandtabs().split('\n')
    margin = min((len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()), default=0)
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)
def getdoc(object):
    doc = getattr(object, '__doc__', None)
    if doc is None and isclass(object):
        for base in object.__mro__[1:]:
            if base.__module__ != 'builtins' and base.__doc__ is not None:
                doc = base.__doc__
                break
    return cleandoc(doc) if isinstance(doc, str) else None
def getmodulename(path):
    return path.rsplit('/', 1)[-1].split('.')[0]
def getmodule(object, _filename=None):
    import sys
    return object if ismodule(object) else sys.modules.get(getattr(object, '__module__', None))
def getsource(object):
    raise OSError('could not get source code')
getsourcelines = getsource
def getfile(object):
    raise TypeError('{!r} is a built-in {}'.format(object, 'class' if isclass(object) else 'module'))
def unwrap(func, *, stop=None):
    seen = [func]
    while hasattr(func, '__wrapped__') and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if any(func is other for other in seen):
            raise ValueError('wrapper loop when unwrapping {!r}'.format(seen[0]))
        seen.append(func)
    return func

GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'
Attribute = _namedtuple('Attribute', 'name kind defining_class object')
FullArgSpec = _namedtuple('FullArgSpec', 'args varargs varkw defaults kwonlyargs kwonlydefaults annotations')
ArgInfo = _namedtuple('ArgInfo', 'args varargs keywords locals')
${signatureText}
`);
