// functools.partialmethod and singledispatchmethod, written in the language itself: descriptors around functions.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('functools._methods', String.raw`
from functools import partial, singledispatch, update_wrapper
from types import GenericAlias

class _AroundFunction:
    def _around(self, func):
        if not (callable(func) or hasattr(func, '__get__')):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.func = func
    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

class partialmethod(_AroundFunction):
    __class_getitem__ = classmethod(GenericAlias)
    def __init__(self, func, /, *args, **keywords):
        if isinstance(func, partialmethod):
            func, args, keywords = func.func, func.args + args, {**func.keywords, **keywords}
        self._around(func)
        self.args, self.keywords = args, keywords
    def __repr__(self):
        parts = [repr(self.func), *map(repr, self.args), *(f'{name}={value!r}' for name, value in self.keywords.items())]
        return f"{self.__class__.__module__}.{self.__class__.__qualname__}({', '.join(parts)})"
    def __get__(self, obj, cls=None):
        func = self.func
        bound = func if isinstance(func, partial) or not hasattr(func, '__get__') else func.__get__(obj, cls)
        if bound is func:
            # Nothing was bound: the object goes in by hand, before the arguments that are known.
            def _method(first, /, *args, **keywords):
                return func(first, *self.args, *args, **{**self.keywords, **keywords})
            _method.__isabstractmethod__ = self.__isabstractmethod__
            return _method.__get__(obj, cls)
        known = partial(bound, *self.args, **self.keywords)
        if hasattr(bound, '__self__'):
            known.__self__ = bound.__self__
        return known

class singledispatchmethod(_AroundFunction):
    def __init__(self, func):
        self._around(func)
        self.dispatcher = singledispatch(func)
    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)
    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            chosen = self.dispatcher.dispatch(args[0].__class__).__get__(obj, cls)
            return chosen(*args, **kwargs)
        made = update_wrapper(_method, self.func)
        made.register, made.__isabstractmethod__ = self.register, self.__isabstractmethod__
        return made

for _cls in (partialmethod, singledispatchmethod):
    _cls.__module__ = 'functools'
`);
