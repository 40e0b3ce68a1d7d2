// The third part of unittest.mock: mocks with dunder methods, mocks to await, and properties.

export const magicText = String.raw`
_numbers = 'add sub mul matmul truediv floordiv mod lshift rshift and xor or pow divmod'.split()
_plain = ('lt gt le ge eq ne getitem setitem delitem len str sizeof enter exit hash bool contains iter next index int float complex trunc floor ceil round '
          'neg pos abs invert dir format get set delete missing reversed fspath aenter aexit aiter anext '
          'reduce reduce_ex getinitargs getnewargs getstate setstate getformat repr subclasses call').split()
_magics = {'__%s__' % name for name in _plain} | {'__%s%s__' % (lead, name) for name in _numbers for lead in ('', 'i', 'r')}
_not_by_default = {'__%s__' % name for name in 'get set delete reversed missing reduce reduce_ex getinitargs getnewargs getstate setstate getformat repr dir subclasses format call'.split()}
_all_magics.update(_magics)
_async_magics = {'__aenter__', '__aexit__', '__anext__'}
_unsupported = {'__getattr__', '__setattr__', '__init__', '__new__', '__prepare__', '__instancecheck__', '__subclasscheck__', '__del__'}
_returns = {'__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented, '__ge__': NotImplemented, '__int__': 1, '__contains__': False, '__len__': 0, '__exit__': False,
            '__complex__': 1j, '__float__': 1.0, '__bool__': True, '__index__': 1, '__aexit__': False, '__sizeof__': 0}

def _start_value(mock, name):
    if name == '__hash__':
        return object.__hash__(mock)
    if name == '__str__':
        return object.__str__(mock)
    if name == '__fspath__':
        return '%s/%s/%d' % (type(mock).__name__, mock._full_name(), id(mock))
    return _returns.get(name, DEFAULT)

def _is_equal(mock):
    def compare(other):
        kept = mock.__eq__.__dict__['_mock_return_value']
        if kept is not DEFAULT:
            return kept
        return True if mock is other else NotImplemented
    return compare

def _is_unequal(mock):
    def compare(other):
        if mock.__ne__.__dict__['_mock_return_value'] is not DEFAULT:
            return DEFAULT
        return False if mock is other else NotImplemented
    return compare

def _items(mock):
    def items():
        kept = mock.__iter__.__dict__['_mock_return_value']
        return iter([]) if kept is DEFAULT else iter(kept)
    return items

def _async_items(mock):
    async def walk():
        kept = mock.__aiter__.__dict__['_mock_return_value']
        for item in () if kept is DEFAULT else kept:
            yield item
    return walk

class _MagicProxy:
    """Makes the mock of a dunder method when it is first used."""

    def __init__(self, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return _magic_child(instance, self.name)

    def __set__(self, instance, value):
        NonCallableMock.__setattr__(instance, self.name, value)

def _magic_child(mock, name):
    children = mock.__dict__['_mock_children']
    child = children.get(name)
    if child is None:
        kind = AsyncMock if name in _async_magics else MagicMock
        child = kind(name=name, _new_name=name, _new_parent=mock)
        children[name] = child
        value = _start_value(mock, name)
        if value is not DEFAULT:
            child.__dict__['_mock_return_value'] = value
        makers = {'__eq__': _is_equal, '__ne__': _is_unequal, '__iter__': _items, '__aiter__': _async_items}
        if name in makers:
            child.side_effect = makers[name](mock)
    return child

def _dunder(name):
    def method(self, /, *args, **kwargs):
        return _magic_child(self, name)(*args, **kwargs)
    method.__name__ = name
    return _Dunder(name, method)

class _Dunder:
    """A dunder method of a MagicMock: itself a mock when it is read."""

    def __init__(self, name, method):
        self.name, self.method = name, method

    def __get__(self, instance, owner=None):
        return self if instance is None else _magic_child(instance, self.name)

class MagicMixin:
    def __init__(self, /, *args, **kwargs):
        self._mock_set_magics(args, kwargs)
        super().__init__(*args, **kwargs)
        self._mock_set_magics(args, kwargs)

    def _mock_set_magics(self, args, kwargs):
        kind = type(self)
        methods = self.__dict__.get('_mock_methods')
        for name in _magics - _not_by_default:
            if methods is not None and name not in methods:
                if name not in ('__hash__', '__str__', '__sizeof__', '__eq__', '__ne__', '__lt__', '__gt__', '__le__', '__ge__') and name in kind.__dict__:
                    delattr(kind, name)
            elif name not in kind.__dict__:
                setattr(kind, name, _dunder(name))

class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """Stands in for any object, with dunder methods."""

class MagicMock(MagicMixin, Mock):
    """Stands in for any object, with dunder methods, and can be called."""

async def _effect_of(effect, args, kwargs):
    """What a side effect gives: it calls a function, takes the next of several, raises what is an error."""
    if callable(effect) and not _is_exception(effect):
        result = effect(*args, **kwargs)
        return await result if inspect.isawaitable(result) else result
    try:
        result = effect if _is_exception(effect) else next(effect)
    except StopIteration:
        raise StopAsyncIteration
    if not _is_exception(result):
        return result
    raise result

class AsyncMixin:
    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        state = self.__dict__
        state['await_count'] = 0
        state['await_args'] = None
        state['await_args_list'] = _CallList()

    async def _waits(self, args, kwargs):
        state = self.__dict__
        made = _Call((args, kwargs), two=True)
        state['await_count'] += 1
        state['await_args'] = made
        state['await_args_list'].append(made)
        effect = state['_mock_side_effect']
        result = DEFAULT if effect is None else await _effect_of(effect, args, kwargs)
        if result is not DEFAULT:
            return result
        if state['_mock_return_value'] is not DEFAULT:
            return self.return_value
        if state['_mock_wraps'] is not None:
            result = state['_mock_wraps'](*args, **kwargs)
            return await result if inspect.isawaitable(result) else result
        return self.return_value

    def __call__(self, /, *args, **kwargs):
        self._remember(args, kwargs)
        return self._waits(args, kwargs)

    def assert_awaited(self):
        if self.await_count == 0:
            raise AssertionError('Expected %s to have been awaited.' % self._title())

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError('Expected %s to have been awaited once. Awaited %d times.' % (self._title(), self.await_count))

    def assert_awaited_with(self, /, *args, **kwargs):
        if self.await_args is None:
            raise AssertionError('Expected await: %s\nNot awaited' % _shown(self._title(), args, kwargs))
        if _Call((args, kwargs), two=True) != self.await_args:
            raise AssertionError('expected await not found.\nExpected: %s\n  Actual: %s' % (_shown(self._title(), args, kwargs), _shown(self._title(), *self.await_args)))

    def assert_awaited_once_with(self, /, *args, **kwargs):
        self.assert_awaited_once()
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        if _Call((args, kwargs), two=True) not in self.await_args_list:
            raise AssertionError('%s await not found' % _shown(self._title(), args, kwargs))

    def assert_not_awaited(self):
        if self.await_count != 0:
            raise AssertionError('Expected %s to not have been awaited. Awaited %d times.' % (self._title(), self.await_count))

    def reset_mock(self, /, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self.__dict__.update(await_count=0, await_args=None, await_args_list=_CallList())

class AsyncMock(AsyncMixin, MagicMixin, Mock):
    """Stands in for something that is awaited."""

class PropertyMock(Mock):
    """Stands in for a property."""

    def __set__(self, obj, val):
        self(val)

    def __get__(self, obj, obj_type=None):
        return self()

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)
`;
