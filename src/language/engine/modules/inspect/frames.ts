// The part of inspect about frames, states of generators, classes as a tree, and variables around a function.

export const framesText = String.raw`
import sys as _sys
from _places import line_text as _line_text

Traceback = _namedtuple('Traceback', 'filename lineno function code_context index')
FrameInfo = _namedtuple('FrameInfo', 'frame filename lineno function code_context index')
ClosureVars = _namedtuple('ClosureVars', 'nonlocals globals builtins unbound')
Arguments = _namedtuple('Arguments', 'args, varargs, varkw')
CO_OPTIMIZED, CO_NEWLOCALS, CO_NESTED, CO_NOFREE, CO_ITERABLE_COROUTINE = 1, 2, 16, 64, 256
TPFLAGS_IS_ABSTRACT = 1 << 20
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = 'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CORO_CLOSED'

def currentframe():
    return _sys._getframe(1)
def getlineno(frame):
    return frame.f_lineno
def _place(frame, lineno, context):
    shown = [_line_text(frame, lineno)] if context else None
    return frame.f_code.co_filename, lineno, frame.f_code.co_name, shown, 0 if context else None
def getframeinfo(frame, context=1):
    if istraceback(frame):
        return Traceback(*_place(frame.tb_frame, frame.tb_lineno, context))
    if not isframe(frame):
        raise TypeError('{!r} is not a frame or traceback object'.format(frame))
    return Traceback(*_place(frame, frame.f_lineno, context))
def getouterframes(frame, context=1):
    found = []
    while frame is not None:
        found.append(FrameInfo(frame, *_place(frame, frame.f_lineno, context)))
        frame = frame.f_back
    return found
def getinnerframes(tb, context=1):
    found = []
    while tb is not None:
        found.append(FrameInfo(tb.tb_frame, *_place(tb.tb_frame, tb.tb_lineno, context)))
        tb = tb.tb_next
    return found
def stack(context=1):
    return getouterframes(_sys._getframe(1), context)
def trace(context=1):
    return getinnerframes(_sys.exc_info()[2], context)
def getargs(co):
    names, count = co.co_varnames, co.co_argcount + co.co_kwonlyargcount
    extra = iter(names[count:])
    return Arguments(list(names[:count]), next(extra) if co.co_flags & CO_VARARGS else None, next(extra) if co.co_flags & CO_VARKEYWORDS else None)

def _state(running, suspended, frame, names):
    created, run, wait, closed = names
    return run if running else wait if suspended else closed if frame is None else created
def getgeneratorstate(generator):
    return _state(generator.gi_running, generator.gi_suspended, generator.gi_frame, (GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED))
def getcoroutinestate(coroutine):
    return _state(coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_frame, (CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED))

def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    if isclass(obj):
        found = obj.__dict__.get('__annotations__')
    elif ismodule(obj) or callable(obj):
        found = getattr(obj, '__annotations__', None)
    else:
        raise TypeError(f'{obj!r} is not a module, class, or callable.')
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
    if not eval_str:
        return dict(found)
    around = globals if globals is not None else getattr(unwrap(obj) if callable(obj) else obj, '__globals__', None) or getattr(_sys.modules.get(getattr(obj, '__module__', None)), '__dict__', {})
    inside = locals if locals is not None else dict(vars(obj)) if isclass(obj) else around
    return {name: eval(value, around, inside) if isinstance(value, str) else value for name, value in found.items()}

def walktree(classes, children, parent):
    found = []
    for cls in sorted(classes, key=lambda cls: (cls.__module__, cls.__name__)):
        found.append((cls, cls.__bases__))
        if cls in children:
            found.append(walktree(children[cls], children, cls))
    return found
def getclasstree(classes, unique=False):
    children, roots = {}, []
    for cls in classes:
        if not cls.__bases__:
            if cls not in roots:
                roots.append(cls)
            continue
        for base in cls.__bases__:
            below = children.setdefault(base, [])
            if cls not in below:
                below.append(cls)
            if unique and base in classes:
                break
    for base in children:
        if base not in classes:
            roots.append(base)
    return walktree(roots, children, None)

def getclosurevars(func):
    func = getattr(func, '__func__', func)
    if not isfunction(func):
        raise TypeError('{!r} is not a Python function'.format(func))
    code = func.__code__
    nonlocals = {}
    for name, cell in zip(code.co_freevars, func.__closure__ or ()):
        try:
            nonlocals[name] = cell.cell_contents
        except ValueError:
            pass
    space, known = func.__globals__, func.__builtins__
    names = [name for name in code.co_names if name not in ('None', 'True', 'False')]
    return ClosureVars(
        nonlocals, {name: space[name] for name in names if name in space},
        {name: known[name] for name in names if name not in space and name in known}, {name for name in names if name not in space and name not in known})
`;
