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

_before_slash = _Kind(0, 'POSITIONAL_ONLY', 'positional-only')
_either_way = _Kind(1, 'POSITIONAL_OR_KEYWORD', 'positional or keyword')
_starred = _Kind(2, 'VAR_POSITIONAL', 'variadic positional')
_by_name = _Kind(3, 'KEYWORD_ONLY', 'keyword-only')
_double_starred = _Kind(4, 'VAR_KEYWORD', 'variadic keyword')

def formatannotation(annotation, base_module=None):
    text, home = repr(annotation), getattr(annotation, '__module__', None)
    if home == 'typing' or text.startswith('typing.'):
        return text.replace('typing.', '')
    if not isinstance(annotation, type) or isinstance(annotation, types.GenericAlias):
        return text
    return annotation.__qualname__ if home in ('builtins', base_module) else home + '.' + annotation.__qualname__

class Parameter:
    empty = _empty
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _before_slash, _either_way, _starred, _by_name, _double_starred

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if default is not _empty and kind in (_starred, _double_starred):
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
        return '*' + text if self.kind == _starred else '**' + text if self.kind == _double_starred else text
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
            if parameter.kind in (_double_starred, _by_name) or name not in self.arguments:
                break
            if parameter.kind == _starred:
                found.extend(self.arguments[name])
            else:
                found.append(self.arguments[name])
        return tuple(found)
    @property
    def kwargs(self):
        found = {}
        by_name = False
        for name, parameter in self.signature.parameters.items():
            if parameter.kind in (_double_starred, _by_name) or name not in self.arguments:
                by_name = True
            if not by_name or name not in self.arguments:
                continue
            if parameter.kind == _double_starred:
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
            elif parameter.kind == _starred:
                made[name] = ()
            elif parameter.kind == _double_starred:
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
    def _given(self, args, named, is_partial=False):
        """The arguments by parameter: first those given by place, then those given by name."""
        arguments, left, names = {}, list(args), dict(named)
        for name, parameter in self.parameters.items():
            if not left or parameter.kind >= _by_name:
                break
            if name in names and parameter.kind == _either_way:
                raise TypeError('multiple values for argument {!r}'.format(name))
            arguments[name] = tuple(left) if parameter.kind == _starred else left.pop(0)
            if parameter.kind == _starred:
                left = []
        if left:
            raise TypeError('too many positional arguments')
        extra = None
        for name, parameter in self.parameters.items():
            if parameter.kind == _double_starred:
                extra = name
            elif name in names and parameter.kind in (_either_way, _by_name):
                arguments[name] = names.pop(name)
            elif not (is_partial or name in arguments or parameter.kind == _starred or parameter.default is not _empty):
                raise TypeError('missing a required argument: {!r}'.format(name))
        if names:
            if extra is None:
                raise TypeError('got an unexpected keyword argument {!r}'.format(next(iter(names))))
            arguments[extra] = names
        return BoundArguments(self, arguments)
    def bind(self, /, *args, **kwargs):
        return self._given(args, kwargs)
    def bind_partial(self, /, *args, **kwargs):
        return self._given(args, kwargs, True)
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
            if parameter.kind == _before_slash:
                pending = True
            elif pending:
                parts.append('/')
                pending = False
            if parameter.kind == _starred:
                starred = True
            elif parameter.kind == _by_name and not starred:
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
        made.append(Parameter(name, _before_slash if at < only else _either_way, default=defaults[place] if place >= 0 else _empty, annotation=notes.get(name, _empty)))
    keyword_only = names[count:count + code.co_kwonlyargcount]
    after = count + code.co_kwonlyargcount
    if code.co_flags & CO_VARARGS:
        made.append(Parameter(names[after], _starred, annotation=notes.get(names[after], _empty)))
        after += 1
    for name in keyword_only:
        made.append(Parameter(name, _by_name, default=keyword_defaults.get(name, _empty), annotation=notes.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        made.append(Parameter(names[after], _double_starred, annotation=notes.get(names[after], _empty)))
    return Signature(made, return_annotation=notes.get('return', _empty))

def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    return _signature(obj, follow_wrapped, 1)

def _signature(obj, follows, skipped):
    """Skipped tells how many parameters at the beginning are left out that a bound object takes: one or none."""
    if not callable(obj):
        raise TypeError('{!r} is not a callable object'.format(obj))
    def bound(function):
        inner = _signature(function, follows, skipped)
        return inner.replace(parameters=list(inner.parameters.values())[skipped:])
    if ismethod(obj):
        return bound(obj.__func__)
    if follows:
        obj = unwrap(obj, stop=lambda func: hasattr(func, '__signature__'))
    own = getattr(obj, '__signature__', None)
    if own is not None:
        return own
    if isfunction(obj):
        return _of_function(obj)
    if type(obj).__name__ == 'partial':
        return _of_partial(obj)
    if not isclass(obj):
        call = getattr(type(obj), '__call__', None)
        if isfunction(call):
            return bound(call)
        raise ValueError('no signature found for builtin {!r}'.format(obj))
    for name in ('__new__', '__init__'):
        made = getattr_static(obj, name, None)
        made = getattr(made, '__func__', made)
        if isfunction(made):
            return Signature(list(_of_function(made).parameters.values())[skipped:])
    if type(obj).__call__ is not type.__call__ and isfunction(getattr_static(type(obj), '__call__', None)):
        return _signature(obj.__call__, follows, skipped)
    if obj.__module__ == 'builtins':
        raise ValueError('no signature found for builtin type {!r}'.format(obj))
    return Signature()

def _of_partial(obj):
    inner = signature(obj.func)
    made = []
    given = len(obj.args)
    after = False
    for parameter in inner.parameters.values():
        if given and parameter.kind in (_before_slash, _either_way):
            given -= 1
            continue
        if parameter.name in obj.keywords:
            parameter = parameter.replace(kind=_by_name, default=obj.keywords[parameter.name])
            after = True
        elif after and parameter.kind == _either_way:
            parameter = parameter.replace(kind=_by_name)
        made.append(parameter)
    return inner.replace(parameters=made)

def getfullargspec(func):
    try:
        found = _signature(func, False, 0)
    except ValueError:
        raise TypeError('unsupported callable') from None
    parameters = list(found.parameters.values())
    def names(*kinds):
        return [parameter.name for parameter in parameters if parameter.kind in kinds]
    def defaults(*kinds):
        return {parameter.name: parameter.default for parameter in parameters if parameter.kind in kinds and parameter.default is not _empty}
    notes = {} if found.return_annotation is _empty else {'return': found.return_annotation}
    notes.update((parameter.name, parameter.annotation) for parameter in parameters if parameter.annotation is not _empty)
    by_place = (_before_slash, _either_way)
    return FullArgSpec(names(*by_place), (names(_starred) or [None])[0], (names(_double_starred) or [None])[0],
                       tuple(defaults(*by_place).values()) or None, names(_by_name), defaults(_by_name) or None, notes)

def getcallargs(func, /, *positional, **named):
    bound = signature(func).bind(*positional, **named)
    bound.apply_defaults()
    return dict(bound.arguments)
`;
