// The last part of unittest.mock: patch, autospec, files and sealing.

export const patchText = String.raw`
def _import_target(name):
    parts = name.split('.')
    thing = __import__(parts[0])
    path = parts[0]
    for part in parts[1:]:
        path += '.' + part
        try:
            thing = getattr(thing, part)
        except AttributeError:
            __import__(path)
            thing = getattr(thing, part)
    return thing

def _target_of(target):
    try:
        place, attribute = target.rsplit('.', 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError('Need a valid target to patch. You supplied: %r' % (target,))
    return partial(_import_target, place), attribute

class _patch:
    _active = []

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
        for rival, is_given in ('new', new is not DEFAULT), ('autospec', autospec is not None):
            if is_given and new_callable is not None:
                raise ValueError(f"Cannot use {rival!r} and 'new_callable' together")
        self.getter, self.attribute, self.new, self.new_callable = getter, attribute, new, new_callable
        self.spec, self.create, self.spec_set, self.autospec, self.kwargs = spec, create, spec_set, autospec, kwargs
        self._keyword = None
        self._followers = []

    def copy(self):
        made = object.__new__(_patch)
        made.__dict__.update(self.__dict__, _followers=[one.copy() for one in self._followers])
        return made

    def __call__(self, func):
        return self._over_class(func) if isinstance(func, type) else self._over_function(func)

    def _over_class(self, klass):
        for name in dir(klass):
            if name.startswith(patch.TEST_PREFIX) and callable(getattr(klass, name)):
                setattr(klass, name, self.copy()(getattr(klass, name)))
        return klass

    def _over_function(self, func):
        if hasattr(func, 'patchings'):
            func.patchings.append(self)
            return func
        if _is_async(func):
            @wraps(func)
            async def patched(*args, **kwargs):
                with _All(patched.patchings, args, kwargs) as (values, named):
                    return await func(*values, **named)
        else:
            @wraps(func)
            def patched(*args, **kwargs):
                with _All(patched.patchings, args, kwargs) as (values, named):
                    return func(*values, **named)
        patched.patchings = [self]
        return patched

    def get_original(self):
        target, name = self.target, self.attribute
        try:
            original, is_local = target.__dict__[name], True
        except (AttributeError, KeyError):
            original, is_local = getattr(target, name, DEFAULT), False
        if name in dir(builtins) and inspect.ismodule(target):
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError('%s does not have the attribute %r' % (target, name))
        return original, is_local

    def __enter__(self):
        self.target = self.getter()
        original, is_local = self.get_original()
        new = self.new
        if new is DEFAULT and self.autospec is None:
            new = self._fresh(original)
        elif self.autospec is not None:
            if new is not DEFAULT:
                raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
            if original is DEFAULT:
                raise TypeError("Can't use 'autospec' with create=True")
            model = original if self.autospec is True else self.autospec
            new = create_autospec(model, spec_set=bool(self.spec_set), _name=self.attribute, **self.kwargs)
        elif self.kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        self._replaced, self._was_own = original, is_local
        setattr(self.target, self.attribute, new)
        if self._keyword is not None:
            extra = {}
            if self.new is DEFAULT:
                extra[self._keyword] = new
            for patching in self._followers:
                arg = patching.__enter__()
                if patching.new is DEFAULT:
                    extra.update(arg)
            return extra
        return new

    def _fresh(self, original):
        kind, spec, spec_set = MagicMock, self.spec, self.spec_set
        if spec is True:
            spec = original
            if spec_set is True:
                spec_set, spec = original, None
        elif spec_set is True:
            spec_set = original
        if self.new_callable is not None:
            kind = self.new_callable
        elif _is_async(original) or _is_async(spec or spec_set):
            kind = AsyncMock
        elif (spec or spec_set) is not None and not callable(spec or spec_set) and not isinstance(spec or spec_set, (list, tuple)):
            kind = NonCallableMagicMock
        wanted = {}
        if spec is not None:
            wanted['spec'] = spec
        if spec_set is not None:
            wanted['spec_set'] = spec_set
        if isinstance(kind, type) and issubclass(kind, NonCallableMock):
            wanted['name'] = self.attribute
        wanted.update(self.kwargs)
        new = kind(**wanted)
        model = spec if spec is not None else spec_set
        if isinstance(model, type) and isinstance(new, NonCallableMock) and isinstance(kind, type) and issubclass(kind, MagicMixin):
            again = dict(wanted)
            again.pop('name', None)
            new.return_value = kind(_new_parent=new, _new_name='()', **again)
        return new

    def __exit__(self, *details):
        place, name = self.target, self.attribute
        is_put_back = self._was_own and self._replaced is not DEFAULT
        if not is_put_back:
            delattr(place, name)
            is_put_back = not self.create and not hasattr(place, name)
        if is_put_back:
            setattr(place, name, self._replaced)
        for patching in reversed(self._followers):
            patching.__exit__(*details)
        return False

    def start(self):
        result = self.__enter__()
        self._active.append(self)
        return result

    def stop(self):
        if self not in self._active:
            return None
        self._active.remove(self)
        return self.__exit__(None, None, None)

class _All:
    """Enters several patches around one call."""

    def __init__(self, patchings, args, kwargs):
        self.patchings, self.args, self.kwargs = patchings, args, kwargs
        self.entered = []

    def __enter__(self):
        values, named = list(self.args), dict(self.kwargs)
        try:
            for patching in self.patchings:
                arg = patching.__enter__()
                self.entered.append(patching)
                if patching._keyword is not None:
                    named.update(arg)
                elif patching.new is DEFAULT:
                    values.append(arg)
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return values, named

    def __exit__(self, *details):
        for patching in reversed(self.entered):
            patching.__exit__(*details)
        self.entered = []
        return False

def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    return _patch(*_target_of(target), new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)

def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    if isinstance(target, str):
        raise TypeError('%r must be the actual object to be patched, not a str' % target)
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)

def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    getter = partial(_import_target, target) if isinstance(target, str) else lambda: target
    if not kwargs:
        raise ValueError('Must supply at least one keyword argument with patch.multiple')
    patches = []
    for name, new in kwargs.items():
        one = _patch(getter, name, new, spec, create, spec_set, autospec, new_callable, {})
        one._keyword = name
        patches.append(one)
    patches[0]._followers = patches[1:]
    return patches[0]

class _patch_dict:
    """Changes a dict for a while."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict, self.values, self.clear = in_dict, dict(values), clear
        self.values.update(kwargs)
        self._original = None

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(func, name)):
                    setattr(func, name, _patch_dict(self.in_dict, self.values, self.clear)(getattr(func, name)))
            return func
        @wraps(func)
        def patched(*args, **kwargs):
            with self:
                return func(*args, **kwargs)
        return patched

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _import_target(self.in_dict)
        try:
            self._original = self.in_dict.copy()
        except AttributeError:
            self._original = {key: self.in_dict[key] for key in self.in_dict}
        if self.clear:
            _empty(self.in_dict)
        try:
            self.in_dict.update(self.values)
        except AttributeError:
            for key in self.values:
                self.in_dict[key] = self.values[key]
        return self.in_dict

    def __exit__(self, *details):
        _empty(self.in_dict)
        try:
            self.in_dict.update(self._original)
        except AttributeError:
            for key in self._original:
                self.in_dict[key] = self._original[key]
        return False

    def start(self):
        result = self.__enter__()
        _patch._active.append(self)
        return result

    def stop(self):
        if self not in _patch._active:
            return None
        _patch._active.remove(self)
        return self.__exit__(None, None, None)

def _empty(in_dict):
    try:
        in_dict.clear()
    except AttributeError:
        for key in list(in_dict):
            del in_dict[key]

def _stop_all():
    for one in list(reversed(_patch._active)):
        one.stop()

patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _stop_all
patch.TEST_PREFIX = 'test'

def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    if isinstance(spec, (list, tuple)) and not isinstance(spec, type):
        spec = type(spec)
    is_type = isinstance(spec, type)
    if isinstance(spec, NonCallableMock):
        raise InvalidSpecError('Cannot autospec a Mock object. [object=%r]' % (spec,))
    wanted = {'spec_set' if spec_set else 'spec': spec, 'unsafe': unsafe}
    wanted.update(kwargs)
    if is_type and instance and '__call__' not in dir(spec) or not callable(spec):
        kind = NonCallableMagicMock
    elif _is_async(spec):
        kind = AsyncMock
    else:
        kind = MagicMock
    name = wanted.pop('name', _name)
    mock = kind(parent=_parent, _new_parent=_parent, _new_name='' if _parent is None else name, name=name, _spec_as_instance=instance, **wanted)
    if inspect.isfunction(spec):
        mock = _as_function(mock, spec)
        return mock
    if is_type and not instance and 'return_value' not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, instance=True, _name='()', _parent=mock)
    for entry in dir(spec):
        if _is_magic(entry) or entry.startswith('_mock'):
            continue
        original = getattr(spec, entry, _missing)
        if original is _missing:
            continue
        children = mock.__dict__['_mock_children']
        if not callable(original):
            children[entry] = _Later(original, spec_set, mock, entry, False)
            continue
        child_kind = AsyncMock if _is_async(original) else MagicMock
        child = child_kind(parent=mock, name=entry, _new_name=entry, _new_parent=mock, **{'spec_set' if spec_set else 'spec': original})
        signature = _signature_of(original, False)
        static = inspect.getattr_static(spec, entry, None) if hasattr(inspect, 'getattr_static') else None
        if signature is not None and is_type and inspect.isfunction(original) and not isinstance(static, staticmethod):
            signature = signature.replace(parameters=list(signature.parameters.values())[1:])
        child.__dict__['_spec_signature'] = signature
        children[entry] = child
    return mock

def _as_function(mock, spec):
    """A function with the same parameters that calls the mock."""
    signature = inspect.signature(spec)
    mock.__dict__['_spec_signature'] = signature
    if _is_async(spec):
        @wraps(spec)
        async def stand_in(*args, **kwargs):
            return await mock(*args, **kwargs)
    else:
        @wraps(spec)
        def stand_in(*args, **kwargs):
            return mock(*args, **kwargs)
    stand_in.__dict__.pop('__wrapped__', None)
    stand_in.__signature__ = signature
    stand_in.mock = mock
    stand_in._mock_self = mock
    for name in ('assert_called', 'assert_called_with', 'assert_called_once', 'assert_called_once_with', 'assert_any_call', 'assert_has_calls', 'assert_not_called', 'attach_mock', 'configure_mock'):
        setattr(stand_in, name, getattr(mock, name))
    def reset_mock():
        mock.reset_mock()
        show()
    def show():
        for name in ('called', 'call_count', 'call_args', 'call_args_list', 'method_calls', 'mock_calls'):
            setattr(stand_in, name, getattr(mock, name))
    stand_in.reset_mock = reset_mock
    stand_in.return_value = mock.return_value
    stand_in.side_effect = mock.side_effect
    show()
    remember = mock._remember
    def remembered(args, kwargs):
        remember(args, kwargs)
        show()
        if stand_in.side_effect is not mock.side_effect:
            mock.side_effect = stand_in.side_effect
        if stand_in.return_value is not mock.__dict__['_mock_return_value']:
            mock.return_value = stand_in.return_value
    mock.__dict__['_remember'] = remembered
    return stand_in

def mock_open(mock=None, read_data=''):
    """Stands in for open()."""
    def fresh():
        return io.StringIO(read_data) if isinstance(read_data, str) else io.BytesIO(read_data)
    stream = [fresh()]
    handle = MagicMock(spec=['read', 'readline', 'readlines', 'write', 'writelines', 'close', 'seek', 'tell', 'flush', 'truncate', 'name', 'mode', 'closed', '__enter__', '__exit__', '__iter__', '__next__'])
    handle.__enter__.return_value = handle
    handle.write.return_value = None
    def answers(name):
        def answer(*args, **kwargs):
            kept = getattr(handle, name).__dict__['_mock_return_value']
            return kept if kept is not None and kept is not DEFAULT else getattr(stream[0], name)(*args, **kwargs)
        return answer
    for name in ('read', 'readline', 'readlines'):
        getattr(handle, name).__dict__['_mock_return_value'] = None
        getattr(handle, name).side_effect = answers(name)
    handle.__iter__.side_effect = lambda: iter(stream[0])
    handle.__next__.side_effect = lambda: next(stream[0])
    if mock is None:
        mock = MagicMock(name='open', spec=open)
    def reset(*args, **kwargs):
        stream[0] = fresh()
        return DEFAULT
    mock.side_effect = reset
    mock.return_value = handle
    return mock

def seal(mock):
    """Lets no new children come."""
    mock.__dict__['_mock_sealed'] = True
    for name in dir(mock):
        child = mock.__dict__['_mock_children'].get(name)
        if isinstance(child, NonCallableMock) and child.__dict__['_mock_new_parent'] is mock:
            seal(child)
    kept = mock.__dict__['_mock_return_value']
    if isinstance(kept, NonCallableMock) and kept.__dict__['_mock_new_parent'] is mock:
        seal(kept)
`;
