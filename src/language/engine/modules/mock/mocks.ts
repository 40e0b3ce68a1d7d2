// The second part of unittest.mock: Mock itself, its children and its questions.

export const mocksText = String.raw`
_all_magics = set()

def _is_magic(name):
    return '__%s__' % name[2:-2] == name

def _is_exception(value):
    return isinstance(value, BaseException) or isinstance(value, type) and issubclass(value, BaseException)

def _is_async(value):
    return inspect.iscoroutinefunction(value)

def _signature_of(spec, is_instance):
    if spec is None:
        return None
    try:
        if isinstance(spec, type):
            signature = inspect.signature(spec.__call__ if is_instance else spec.__init__)
            return signature.replace(parameters=list(signature.parameters.values())[1:])
        return inspect.signature(spec)
    except (TypeError, ValueError, AttributeError):
        return None

class NonCallableMock:
    """Stands in for any object."""

    def __new__(cls, *args, **kwargs):
        kind = type(cls.__name__, (cls,), {'__doc__': cls.__doc__, '__module__': cls.__module__})
        return object.__new__(kind)

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='', _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        state = self.__dict__
        if spec_set is not None:
            spec = spec_set
        if isinstance(spec, NonCallableMock) and False:
            raise InvalidSpecError('Cannot spec a Mock object.')
        state['_mock_parent'] = parent
        state['_mock_name'] = name
        state['_mock_new_name'] = _new_name
        state['_mock_new_parent'] = parent if _new_parent is None else _new_parent
        state['_mock_sealed'] = False
        state['_mock_children'] = {}
        state['_mock_wraps'] = wraps
        state['_mock_delegate'] = None
        state['_mock_unsafe'] = unsafe
        state['_mock_return_value'] = DEFAULT
        state['_mock_side_effect'] = None
        state['_spec_set'] = spec_set is not None
        state['_spec_signature'] = None
        state['_spec_asyncs'] = []
        state['_spec_class'] = None
        state['_mock_methods'] = None
        if spec is not None:
            if isinstance(spec, (list, tuple)) and not isinstance(spec, type):
                state['_mock_methods'] = list(spec)
            else:
                state['_mock_methods'] = dir(spec)
                state['_spec_class'] = spec if isinstance(spec, type) else type(spec)
                state['_spec_signature'] = _signature_of(spec, _spec_as_instance) if callable(spec) and not isinstance(spec, NonCallableMock) else None
                state['_spec_asyncs'] = [one for one in dir(spec) if _is_async(inspect.getattr_static(spec, one, None))] if hasattr(inspect, 'getattr_static') else []
        self._mock_clear()
        if kwargs:
            self.configure_mock(**kwargs)

    def _mock_clear(self):
        state = self.__dict__
        state['called'] = False
        state['call_count'] = 0
        state['call_args'] = None
        state['call_args_list'] = _CallList()
        state['method_calls'] = _CallList()
        state['mock_calls'] = _CallList()

    def attach_mock(self, mock, attribute):
        inner = mock.mock if hasattr(mock, '_mock_self') else mock
        inner.__dict__.update(_mock_parent=None, _mock_new_parent=None, _mock_name='', _mock_new_name=None)
        setattr(self, attribute, mock)

    def mock_add_spec(self, spec, spec_set=False):
        state = self.__dict__
        state['_mock_methods'] = list(spec) if isinstance(spec, (list, tuple)) else dir(spec)
        state['_spec_class'] = None if isinstance(spec, (list, tuple)) else spec if isinstance(spec, type) else type(spec)
        state['_spec_set'] = bool(spec_set)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self._mock_clear()
        if return_value:
            self.__dict__['_mock_return_value'] = DEFAULT
        if side_effect:
            self.__dict__['_mock_side_effect'] = None
        for child in self.__dict__['_mock_children'].values():
            if isinstance(child, NonCallableMock):
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        value = self.__dict__['_mock_return_value']
        if isinstance(value, NonCallableMock) and value is not self:
            value.reset_mock(visited)

    def configure_mock(self, **kwargs):
        for path, value in sorted(kwargs.items(), key=lambda pair: pair[0].count('.')):
            *above, last = path.split('.')
            target = self
            for part in above:
                target = getattr(target, part)
            setattr(target, last, value)

    @property
    def __class__(self):
        kind = self.__dict__.get('_spec_class')
        return type(self) if kind is None else kind

    @property
    def return_value(self):
        value = self.__dict__['_mock_return_value']
        if value is DEFAULT:
            value = self._get_child_mock(_new_parent=self, _new_name='()')
            self.__dict__['_mock_return_value'] = value
        return value

    @return_value.setter
    def return_value(self, value):
        self.__dict__['_mock_return_value'] = value
        self._adopt(value, None, '()')

    @property
    def side_effect(self):
        return self.__dict__['_mock_side_effect']

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not callable(value) and not _is_exception(value):
            value = iter(value)
        self.__dict__['_mock_side_effect'] = value

    def _adopt(self, value, name, new_name):
        """Makes a mock without a parent a child of this one."""
        if not isinstance(value, NonCallableMock):
            return False
        state = value.__dict__
        if state.get('_mock_name') or state.get('_mock_new_name') or state.get('_mock_parent') is not None or state.get('_mock_new_parent') is not None:
            return False
        above = self
        while above is not None:
            if above is value:
                return False
            above = above.__dict__['_mock_new_parent']
        if new_name:
            state['_mock_new_parent'] = self
            state['_mock_new_name'] = new_name
        if name:
            state['_mock_parent'] = self
            state['_mock_name'] = name
        return True

    def __getattr__(self, name):
        state = self.__dict__
        if name in ('_mock_methods', '_mock_unsafe', '_mock_children'):
            raise AttributeError(name)
        methods = state.get('_mock_methods')
        if methods is not None:
            if name not in methods or name in _all_magics:
                raise AttributeError('Mock object has no attribute %r' % name)
        elif _is_magic(name):
            raise AttributeError(name)
        if not state['_mock_unsafe'] and name.startswith(('assert', 'assret', 'asert', 'aseert', 'assrt')) and (methods is None or name not in methods):
            raise AttributeError('%r is not a valid assertion. Use a spec for the mock if %r is meant to be an attribute.' % (name, name))
        child = state['_mock_children'].get(name)
        if child is _deleted:
            raise AttributeError(name)
        if child is None:
            wrapped = None if state['_mock_wraps'] is None else getattr(state['_mock_wraps'], name)
            child = self._get_child_mock(parent=self, name=name, wraps=wrapped, _new_name=name, _new_parent=self)
            state['_mock_children'][name] = child
        elif isinstance(child, _Later):
            child = create_autospec(child.spec, child.spec_set, child.instance, child.parent, child.name)
            state['_mock_children'][name] = child
        return child

    def __setattr__(self, name, value):
        state = self.__dict__
        if name in state or isinstance(getattr(type(self), name, None), property):
            return object.__setattr__(self, name, value)
        if state['_spec_set'] and state['_mock_methods'] is not None and name not in state['_mock_methods']:
            raise AttributeError("Mock object has no attribute '%s'" % name)
        if name in _unsupported:
            raise AttributeError('Attempting to set unsupported magic method %r.' % name)
        if name in _all_magics:
            if state['_mock_methods'] is not None and name not in state['_mock_methods']:
                raise AttributeError("Mock object has no attribute '%s'" % name)
            if not isinstance(value, NonCallableMock):
                setattr(type(self), name, _method_over(name, value))
            else:
                self._adopt(value, None, name)
                setattr(type(self), name, value)
                state['_mock_children'][name] = value
            return
        if self._adopt(value, name, name):
            state['_mock_children'][name] = value
        if state['_mock_sealed'] and not hasattr(self, name):
            raise AttributeError('Cannot set %s.%s' % (self._full_name(), name))
        if isinstance(value, PropertyMock):
            setattr(type(self), name, value)
            return
        return object.__setattr__(self, name, value)

    def __delattr__(self, name):
        state = self.__dict__
        if name in _all_magics and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in state:
                return
        known = state['_mock_children'].get(name, _missing)
        if name in state:
            object.__delattr__(self, name)
        elif known is _deleted:
            raise AttributeError(name)
        if known is not _missing or name not in state:
            state['_mock_children'][name] = _deleted

    def _full_name(self):
        parts = [self.__dict__['_mock_new_name']]
        dot = '.'
        if parts == ['()']:
            dot = ''
        above = self.__dict__['_mock_new_parent']
        last = self
        while above is not None:
            last = above
            parts.append(above.__dict__['_mock_new_name'] + dot)
            dot = '' if above.__dict__['_mock_new_name'] == '()' else '.'
            above = above.__dict__['_mock_new_parent']
        first = last.__dict__['_mock_name'] or 'mock'
        parts = [part for part in reversed(parts) if part]
        if not parts:
            return first
        text = ''.join(parts)
        if last is self:
            return first
        return first + ('' if text.startswith('()') else '.') + text if parts[0] not in ('.',) else first + text

    def _extract_mock_name(self):
        return self._full_name()

    def __repr__(self):
        state = self.__dict__
        name = self._full_name()
        shown = '' if name == 'mock' and not state['_mock_name'] and state['_mock_new_parent'] is None else ' name=%r' % name
        spec = ''
        if state['_spec_class'] is not None:
            spec = ' %s=%r' % ('spec_set' if state['_spec_set'] else 'spec', state['_spec_class'].__name__)
        return "<%s%s%s id='%d'>" % (type(self).__name__, shown, spec, id(self))

    def __dir__(self):
        state = self.__dict__
        if not FILTER_DIR:
            return object.__dir__(self)
        names = list(state['_mock_methods'] or []) + dir(type(self)) + list(state) + [name for name, child in state['_mock_children'].items() if child is not _deleted]
        return sorted({name for name in names if not name.startswith('_mock') and not (name.startswith('_') and not _is_magic(name))})

    def _get_child_mock(self, **kwargs):
        state = self.__dict__
        if state['_mock_sealed']:
            name = kwargs.get('name') or kwargs.get('_new_name')
            dot = '' if kwargs.get('_new_name') == '()' else '.'
            raise AttributeError('%s%s%s' % (self._full_name(), dot, kwargs.get('_new_name') or name))
        if kwargs.get('_new_name') in state['_spec_asyncs']:
            return AsyncMock(**kwargs)
        kind = type(self).__mro__[1]
        if issubclass(kind, MagicMock) and kwargs.get('_new_name') in _async_magics:
            return AsyncMock(**kwargs)
        if issubclass(kind, AsyncMixin):
            return (AsyncMock if kwargs.get('_new_name') not in ('return_value', '()') else MagicMock)(**kwargs)
        if not issubclass(kind, CallableMixin):
            kind = MagicMock if issubclass(kind, MagicMixin) else Mock
        return kind(**kwargs)

    def _call_key(self, one):
        """A call in one form, whichever way its values are named."""
        signature = self.__dict__['_spec_signature']
        if signature is None or not isinstance(one, tuple):
            return one
        name, args, kwargs = ('',) + tuple(one) if len(one) == 2 else tuple(one)
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError as error:
            return error
        return _Call((name, bound.args, bound.kwargs))

    def _shown_calls(self):
        return '\nCalls: %r.' % (self.mock_calls,) if self.mock_calls else ''

    def _is_same(self, one, other):
        return self._call_key(one) == self._call_key(other)

    def assert_not_called(self):
        """Raises AssertionError after a call."""
        if self.call_count:
            raise AssertionError('Expected %r to not have been called. Called %s times.%s' % (self._title(), self.call_count, self._shown_calls()))

    def assert_called(self):
        if not self.call_count:
            raise AssertionError('Expected %r to have been called.' % self._title())

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError('Expected %r to have been called once. Called %s times.%s' % (self._title(), self.call_count, self._shown_calls()))

    def _title(self):
        return self.__dict__['_mock_name'] or 'mock'

    def assert_called_with(self, /, *args, **kwargs):
        expected = _shown(self._title(), args, kwargs)
        if self.call_args is None:
            raise AssertionError('expected call not found.\nExpected: %s\n  Actual: not called.' % expected)
        wanted = _Call((args, kwargs), two=True)
        if not self._is_same(wanted, self.call_args):
            raise AssertionError('expected call not found.\nExpected: %s\n  Actual: %s' % (expected, _shown(self._title(), *self.call_args)))

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError('Expected %r to be called once. Called %s times.%s' % (self._title(), self.call_count, self._shown_calls()))
        return self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        wanted = _Call((args, kwargs), two=True)
        if not any(self._is_same(wanted, one) for one in self.call_args_list):
            raise AssertionError('%s call not found' % _shown(self._title(), args, kwargs))

    def assert_has_calls(self, calls, any_order=False):
        wanted = [self._call_key(one) for one in calls]
        made = _CallList(self._call_key(one) for one in self.mock_calls)
        if not any_order:
            if wanted not in made:
                raise AssertionError('Calls not found.\nExpected: %r%s' % (_CallList(calls), self._shown_calls().replace('\nCalls: ', '\n  Actual: ').removesuffix('.') if self.mock_calls else '\n  Actual: []'))
            return
        rest = list(made)
        missing = []
        for one in wanted:
            try:
                rest.remove(one)
            except ValueError:
                missing.append(one)
        if missing:
            raise AssertionError('%r does not contain all of %r in its call list, found %r instead' % (self._title(), tuple(missing), rest))

def _method_over(name, value):
    if not callable(value):
        return value
    def method(self, /, *args, **kwargs):
        return value(self, *args, **kwargs)
    method.__name__ = name
    return method

class CallableMixin:
    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='', _new_parent=None, **kwargs):
        NonCallableMock.__init__(self, spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        self.__dict__['_mock_return_value'] = DEFAULT
        if return_value is not DEFAULT:
            self.return_value = return_value
        self.side_effect = side_effect

    def __call__(self, /, *args, **kwargs):
        signature = self.__dict__['_spec_signature']
        if signature is not None:
            try:
                signature.bind(*args, **kwargs)
            except TypeError as error:
                raise TypeError(str(error)) from None
        self._remember(args, kwargs)
        return self._answer(args, kwargs)

    def _remember(self, args, kwargs):
        state = self.__dict__
        made = _Call((args, kwargs), two=True)
        state['called'] = True
        state['call_count'] += 1
        state['call_args'] = made
        state['call_args_list'].append(made)
        state['mock_calls'].append(_Call(('', args, kwargs)))
        # Those above see the call under its path.
        takes_method = state['_mock_parent'] is not None
        method_name, path = state['_mock_name'], state['_mock_new_name']
        is_call = path == '()'
        above = state['_mock_new_parent']
        while above is not None:
            upper = above.__dict__
            if takes_method:
                upper['method_calls'].append(_Call((method_name, args, kwargs)))
                takes_method = upper['_mock_parent'] is not None
                if takes_method:
                    method_name = '%s.%s' % (upper['_mock_name'], method_name)
            upper['mock_calls'].append(_Call((path, args, kwargs)))
            if upper['_mock_new_name']:
                path = upper['_mock_new_name'] + ('' if is_call else '.') + path
            is_call = upper['_mock_new_name'] == '()'
            above = upper['_mock_new_parent']

    def _answer(self, args, kwargs):
        state = self.__dict__
        effect = state['_mock_side_effect']
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not callable(effect):
                result = next(effect)
                if _is_exception(result):
                    raise result
                return self.return_value if result is DEFAULT else result
            result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if state['_mock_return_value'] is not DEFAULT:
            return self.return_value
        if state['_mock_wraps'] is not None:
            return state['_mock_wraps'](*args, **kwargs)
        return self.return_value

class Mock(CallableMixin, NonCallableMock):
    """Stands in for any object, and can be called."""

class _Later:
    """A child of an autospec that is made when it is first asked for."""

    def __init__(self, spec, spec_set, parent, name, instance):
        self.spec, self.spec_set, self.parent, self.name, self.instance = spec, spec_set, parent, name, instance
`;
