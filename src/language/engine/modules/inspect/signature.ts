// The module inspect, second part: Signature and Parameter.

export const signatureText = String.raw`
class _empty:
    pass

class _Kind(int):
    def __new__(cls, value, name, description):
        self = int.__new__(cls, value)
        self.name = name
        self.description = description
        return self
    def __str__(self):
        return self.name
    def __repr__(self):
        return '<_ParameterKind.%s: %d>' % (self.name, int(self))

_POSITIONAL_ONLY = _Kind(0, 'POSITIONAL_ONLY', 'positional-only')
_POSITIONAL_OR_KEYWORD = _Kind(1, 'POSITIONAL_OR_KEYWORD', 'positional or keyword')
_VAR_POSITIONAL = _Kind(2, 'VAR_POSITIONAL', 'variadic positional')
_KEYWORD_ONLY = _Kind(3, 'KEYWORD_ONLY', 'keyword-only')
_VAR_KEYWORD = _Kind(4, 'VAR_KEYWORD', 'variadic keyword')

def formatannotation(annotation, base_module=None):
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return annotation.__module__ + '.' + annotation.__qualname__
    return repr(annotation)

class Parameter:
    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty
    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError('{} parameters cannot have default values'.format(kind.description))
        if not isinstance(name, str):
            raise TypeError('name must be a str, not a {}'.format(type(name).__name__))
        if not name.isidentifier():
            raise ValueError('{!r} is not a valid parameter name'.format(name))
        self.name = name
        self.kind = kind
        self.default = default
        self.annotation = annotation
    def replace(self, *, name=None, kind=None, annotation=_missing, default=_missing):
        return type(self)(self.name if name is None else name, self.kind if kind is None else kind,
                          default=self.default if default is _missing else default, annotation=self.annotation if annotation is _missing else annotation)
    def __str__(self):
        text = self.name
        if self.annotation is not _empty:
            text = '{}: {}'.format(text, formatannotation(self.annotation))
        if self.default is not _empty:
            text = ('{} = {}' if self.annotation is not _empty else '{}={}').format(text, repr(self.default))
        return '*' + text if self.kind == _VAR_POSITIONAL else '**' + text if self.kind == _VAR_KEYWORD else text
    def __repr__(self):
        return '<{} "{}">'.format(self.__class__.__name__, self)
    def __hash__(self):
        return hash((self.name, self.kind))
    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return self.name == other.name and self.kind == other.kind and self.default == other.default and self.annotation == other.annotation

class BoundArguments:
    def __init__(self, signature, arguments):
        self.arguments = arguments
        self.signature = signature
    @property
    def args(self):
        found = []
        for name, parameter in self.signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if parameter.kind == _VAR_POSITIONAL:
                found.extend(self.arguments[name])
            else:
                found.append(self.arguments[name])
        return tuple(found)
    @property
    def kwargs(self):
        found = {}
        by_name = False
        for name, parameter in self.signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                by_name = True
            if not by_name or name not in self.arguments:
                continue
            if parameter.kind == _VAR_KEYWORD:
                found.update(self.arguments[name])
            else:
                found[name] = self.arguments[name]
        return found
    def apply_defaults(self):
        made = {}
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments:
                made[name] = self.arguments[name]
            elif parameter.default is not _empty:
                made[name] = parameter.default
            elif parameter.kind == _VAR_POSITIONAL:
                made[name] = ()
            elif parameter.kind == _VAR_KEYWORD:
                made[name] = {}
        self.arguments = made
    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments
    def __repr__(self):
        return '<{} ({})>'.format(self.__class__.__name__, ', '.join('{}={!r}'.format(name, value) for name, value in self.arguments.items()))

class Signature:
    empty = _empty
    def __init__(self, parameters=None, *, return_annotation=_empty):
        self.parameters = types.MappingProxyType({parameter.name: parameter for parameter in parameters or ()})
        self.return_annotation = return_annotation
    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True):
        return signature(obj, follow_wrapped=follow_wrapped)
    def replace(self, *, parameters=_missing, return_annotation=_missing):
        return type(self)(self.parameters.values() if parameters is _missing else parameters,
                          return_annotation=self.return_annotation if return_annotation is _missing else return_annotation)
    def _bind(self, args, kwargs, partial=False):
        arguments = {}
        left = list(args)
        names = dict(kwargs)
        extra = None
        for parameter in self.parameters.values():
            name, kind = parameter.name, parameter.kind
            if kind == _VAR_POSITIONAL:
                if left:
                    arguments[name] = tuple(left)
                    left = []
            elif kind == _VAR_KEYWORD:
                extra = name
            elif left and kind != _KEYWORD_ONLY:
                if name in names and kind != _POSITIONAL_ONLY:
                    raise TypeError('multiple values for argument {!r}'.format(name))
                arguments[name] = left.pop(0)
            elif name in names and kind != _POSITIONAL_ONLY:
                arguments[name] = names.pop(name)
            elif parameter.default is _empty and not partial:
                raise TypeError('missing a required {}argument: {!r}'.format('keyword-only ' if kind == _KEYWORD_ONLY and False else '', name))
        if left:
            raise TypeError('too many positional arguments')
        if names:
            if extra is None:
                raise TypeError('got an unexpected keyword argument {!r}'.format(next(iter(names))))
            arguments[extra] = names
        return BoundArguments(self, arguments)
    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs)
    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)
    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return list(self.parameters.values()) == list(other.parameters.values()) and self.return_annotation == other.return_annotation
    def __hash__(self):
        return hash(tuple(self.parameters))
    def __str__(self):
        parts = []
        pending = False
        starred = False
        for parameter in self.parameters.values():
            if parameter.kind == _POSITIONAL_ONLY:
                pending = True
            elif pending:
                parts.append('/')
                pending = False
            if parameter.kind == _VAR_POSITIONAL:
                starred = True
            elif parameter.kind == _KEYWORD_ONLY and not starred:
                parts.append('*')
                starred = True
            parts.append(str(parameter))
        if pending:
            parts.append('/')
        text = '({})'.format(', '.join(parts))
        if self.return_annotation is not _empty:
            text += ' -> {}'.format(formatannotation(self.return_annotation))
        return text
    def __repr__(self):
        return '<{} {}>'.format(self.__class__.__name__, self)

def _of_function(func):
    code = func.__code__
    notes = func.__annotations__
    count, only = code.co_argcount, code.co_posonlyargcount
    names = code.co_varnames
    defaults = func.__defaults__ or ()
    keyword_defaults = func.__kwdefaults__ or {}
    made = []
    for at, name in enumerate(names[:count]):
        place = at - (count - len(defaults))
        made.append(Parameter(name, _POSITIONAL_ONLY if at < only else _POSITIONAL_OR_KEYWORD, default=defaults[place] if place >= 0 else _empty, annotation=notes.get(name, _empty)))
    keyword_only = names[count:count + code.co_kwonlyargcount]
    after = count + code.co_kwonlyargcount
    if code.co_flags & CO_VARARGS:
        made.append(Parameter(names[after], _VAR_POSITIONAL, annotation=notes.get(names[after], _empty)))
        after += 1
    for name in keyword_only:
        made.append(Parameter(name, _KEYWORD_ONLY, default=keyword_defaults.get(name, _empty), annotation=notes.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        made.append(Parameter(names[after], _VAR_KEYWORD, annotation=notes.get(names[after], _empty)))
    return Signature(made, return_annotation=notes.get('return', _empty))

def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    if not callable(obj):
        raise TypeError('{!r} is not a callable object'.format(obj))
    if ismethod(obj):
        inner = signature(obj.__func__)
        return inner.replace(parameters=list(inner.parameters.values())[1:])
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda func: hasattr(func, '__signature__'))
    own = getattr(obj, '__signature__', None)
    if own is not None:
        return own
    if isfunction(obj):
        return _of_function(obj)
    if type(obj).__name__ == 'partial':
        return _of_partial(obj)
    if isclass(obj):
        for name in ('__new__', '__init__'):
            found = getattr_static(obj, name, None)
            found = getattr(found, '__func__', found)
            if isfunction(found):
                inner = _of_function(found)
                return Signature(list(inner.parameters.values())[1:])
        if type(obj).__call__ is not type.__call__ and isfunction(getattr_static(type(obj), '__call__', None)):
            return signature(obj.__call__)
        if obj.__module__ != 'builtins':
            return Signature()
        raise ValueError('no signature found for builtin type {!r}'.format(obj))
    call = getattr(type(obj), '__call__', None)
    if isfunction(call):
        inner = signature(call)
        return inner.replace(parameters=list(inner.parameters.values())[1:])
    raise ValueError('no signature found for builtin {!r}'.format(obj))

def _of_partial(obj):
    inner = signature(obj.func)
    made = []
    given = len(obj.args)
    after = False
    for parameter in inner.parameters.values():
        if given and parameter.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            given -= 1
            continue
        if parameter.name in obj.keywords:
            parameter = parameter.replace(kind=_KEYWORD_ONLY, default=obj.keywords[parameter.name])
            after = True
        elif after and parameter.kind == _POSITIONAL_OR_KEYWORD:
            parameter = parameter.replace(kind=_KEYWORD_ONLY)
        made.append(parameter)
    return inner.replace(parameters=made)

def getfullargspec(func):
    found = signature(func)
    args, varargs, varkw, kwonly = [], None, None, []
    defaults, kwdefaults = [], {}
    for name, parameter in found.parameters.items():
        if parameter.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            args.append(name)
            if parameter.default is not _empty:
                defaults.append(parameter.default)
        elif parameter.kind == _VAR_POSITIONAL:
            varargs = name
        elif parameter.kind == _KEYWORD_ONLY:
            kwonly.append(name)
            if parameter.default is not _empty:
                kwdefaults[name] = parameter.default
        else:
            varkw = name
    notes = dict(getattr(func, '__annotations__', {}))
    if 'return' in notes:
        notes = {'return': notes['return'], **notes}
    return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, kwonly, kwdefaults or None, notes)

def getcallargs(func, /, *positional, **named):
    bound = signature(func).bind(*positional, **named)
    bound.apply_defaults()
    return dict(bound.arguments)
`;
