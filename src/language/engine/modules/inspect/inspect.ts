// The module inspect, written in the language itself: what kind of thing a value is, and how a function takes arguments.

import { defineSourceModule } from '../../runtime/modules.ts';
import { framesText } from './frames.ts';
import { signatureText } from './signature.ts';

defineSourceModule('inspect', String.raw`
import types
from collections import namedtuple as _namedtuple

CO_VARARGS, CO_VARKEYWORDS, CO_GENERATOR, CO_COROUTINE, CO_ASYNC_GENERATOR = 4, 8, 32, 128, 512

def _named(name, function):
    function.__name__ = function.__qualname__ = name
    return function

def _of_type(name, kind):
    return _named(name, lambda object: isinstance(object, kind))

ismodule = _of_type('ismodule', types.ModuleType)
isclass = _of_type('isclass', type)
ismethod = _of_type('ismethod', types.MethodType)
isfunction = _of_type('isfunction', types.FunctionType)
isbuiltin = _of_type('isbuiltin', types.BuiltinFunctionType)
ismethodwrapper = _of_type('ismethodwrapper', types.MethodWrapperType)
ismemberdescriptor = _of_type('ismemberdescriptor', types.MemberDescriptorType)
isgetsetdescriptor = _of_type('isgetsetdescriptor', ())
iscode = _of_type('iscode', types.CodeType)
isframe = _of_type('isframe', types.FrameType)
istraceback = _of_type('istraceback', types.TracebackType)
isgenerator = _of_type('isgenerator', types.GeneratorType)
iscoroutine = _of_type('iscoroutine', types.CoroutineType)
isasyncgen = _of_type('isasyncgen', types.AsyncGeneratorType)

def isawaitable(object):
    return iscoroutine(object) or hasattr(type(object), '__await__')
def isabstract(object):
    return isclass(object) and bool(getattr(object, '__abstractmethods__', None))
def _has_steps(object, *names):
    """Whether its type takes part in looking up attributes by one of these steps; functions and classes do not count."""
    return not isinstance(object, (type, types.MethodType, types.FunctionType)) and any(hasattr(type(object), name) for name in names)
def isdatadescriptor(object):
    return ismemberdescriptor(object) or _has_steps(object, '__set__', '__delete__')
def ismethoddescriptor(object):
    return _has_steps(object, '__get__') and not ismemberdescriptor(object) and not _has_steps(object, '__set__')
def isroutine(object):
    return isinstance(object, (types.BuiltinFunctionType, types.FunctionType, types.MethodType)) or ismethoddescriptor(object)

def _flagged(name, flag):
    """Tells whether the code of a function, be it bound or given some arguments already, has the flag."""
    def test(obj):
        while hasattr(obj, '__func__') or type(obj).__name__ == 'partial':
            obj = obj.func if type(obj).__name__ == 'partial' else obj.__func__
        code = getattr(obj, '__code__', None)
        return code is not None and bool(code.co_flags & flag)
    return _named(name, test)

isgeneratorfunction = _flagged('isgeneratorfunction', CO_GENERATOR)
iscoroutinefunction = _flagged('iscoroutinefunction', CO_COROUTINE)
isasyncgenfunction = _flagged('isasyncgenfunction', CO_ASYNC_GENERATOR)

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
    used = [place for place, line in enumerate(lines) if line]
    return '\n'.join(lines[used[0]:used[-1] + 1]) if used else ''
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
${framesText}
${signatureText}
`);
