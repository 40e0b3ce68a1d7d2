// The modules pickle and copyreg. Pickles are written with the steps of protocol 4, whatever protocol is asked for;
// CPython reads them, and its own of protocols 2 to 5 are read here.

import { defineSourceModule } from '../../runtime/modules.ts';
import './parts.ts';
import './read.ts';

defineSourceModule('copyreg', String.raw`
"""How values of more types are pickled."""
from _pickle_parts import dispatch_table, newobj as __newobj__, newobj_ex as __newobj_ex__

__all__ = ['pickle', 'constructor']

def _require_callable(value, kind):
    if not callable(value):
        raise TypeError(kind + ' must be callable')

def constructor(object):
    _require_callable(object, 'constructors')

def pickle(ob_type, pickle_function, constructor_ob=None):
    _require_callable(pickle_function, 'reduction functions')
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)
`);

defineSourceModule('pickle', String.raw`
"""Values as bytes, and back."""
import io
import struct
import sys
from _pickle_parts import PickleError, PicklingError, UnpicklingError, dispatch_table, newobj, newobj_ex, reduced
from _pickle_read import Unpickler, load, loads

__all__ = ['PickleError', 'PicklingError', 'UnpicklingError', 'Pickler', 'Unpickler', 'dump', 'dumps', 'load', 'loads', 'HIGHEST_PROTOCOL', 'DEFAULT_PROTOCOL']

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4
format_version = '4.0'

def _numbered(short, long, number):
    """A step with a number after it; the number has one byte in the short form and four in the long one."""
    return short + struct.pack('<B', number) if number < 256 else long + struct.pack('<I', number)

class Pickler:
    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        protocol = DEFAULT_PROTOCOL if protocol is None else protocol
        if protocol > HIGHEST_PROTOCOL:
            raise ValueError('pickle protocol must be <= %d' % HIGHEST_PROTOCOL)
        try:
            self._write_file = file.write
        except AttributeError:
            raise TypeError("file must have a 'write' attribute") from None
        self.proto = HIGHEST_PROTOCOL if protocol < 0 else protocol
        self.memo = {}

    def clear_memo(self):
        self.memo.clear()

    def persistent_id(self, obj):
        return None

    def dump(self, obj):
        self._parts = []
        self._write = self._parts.append
        self._write(b'\x80\x04')
        self._save(obj)
        self._write(b'.')
        self._write_file(b''.join(self._parts))

    def _remember(self, obj):
        self._write(b'\x94')
        self.memo[id(obj)] = (len(self.memo), obj)

    def _save(self, obj):
        pid = self.persistent_id(obj)
        if pid is not None:
            self._save(pid)
            self._write(b'Q')
            return
        known = self.memo.get(id(obj))
        if known is not None and known[1] is obj:
            self._write(_numbered(b'h', b'j', known[0]))
            return
        cls = type(obj)
        save = _savers.get(cls)
        if save is not None:
            return save(self, obj)
        override = getattr(self, 'reducer_override', None)
        if override is not None:
            made = override(obj)
            if made is not NotImplemented:
                return self._save_reduced(made, obj)
        table = getattr(self, 'dispatch_table', None)
        if table is not None and cls in table:
            return self._save_reduced(table[cls](obj), obj)
        if cls in dispatch_table:
            return self._save_reduced(dispatch_table[cls](obj), obj)
        if issubclass(cls, type) or not cls.__name__.endswith('_descriptor') and hasattr(obj, '__qualname__') and callable(obj) and not hasattr(obj, '__self__'):
            return self._save_global(obj)
        if cls.__name__ in ('method_descriptor', 'wrapper_descriptor'):
            return self._save_reduced((getattr, (obj.__objclass__, obj.__name__)), obj)
        if cls.__name__ in ('method', 'builtin_function_or_method') and cls.__module__ == 'builtins':
            owner = getattr(obj, '__self__', None)
            if owner is None or type(owner).__name__ == 'module':
                return self._save_global(obj)
            return self._save_reduced((getattr, (owner, obj.__name__)), obj)
        self._save_reduced(reduced(obj, self.proto), obj)

    def _save_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, '__qualname__', None) or obj.__name__
        for special in (None, NotImplemented, ...):
            if obj is type(special):
                return self._save_reduced((type, (special,)), obj)
        module = getattr(obj, '__module__', None)
        if module is None:
            module = '__main__'
            for other in list(sys.modules):
                if other != '__main__' and getattr(sys.modules[other], name, None) is obj:
                    module = other
                    break
        found = sys.modules.get(module)
        if found is None:
            found = __import__(module)
            found = sys.modules.get(module, found)
        text = '<function %s at %#x>' % (name, id(obj)) if type(obj).__name__ == 'function' else repr(obj)
        for part in name.split('.'):
            if part == '<locals>':
                raise AttributeError("Can't pickle local object %r" % name)
            found = getattr(found, part, None)
            if found is None:
                raise PicklingError("Can't pickle %s: attribute lookup %s on %s failed" % (text, name, module))
        if found is not obj:
            raise PicklingError("Can't pickle %s: it's not the same object as %s.%s" % (text, module, name))
        self._save(module)
        self._save(name)
        self._write(b'\x93')
        self._remember(obj)

    def _save_reduced(self, made, obj):
        if isinstance(made, str):
            return self._save_global(obj, made)
        if not isinstance(made, tuple):
            raise PicklingError('__reduce__ must return a string or tuple')
        if not 2 <= len(made) <= 6:
            raise PicklingError('tuple returned by __reduce__ must contain 2 through 6 elements')
        function, args, state, items, pairs, setter = made + (None,) * (6 - len(made))
        if not callable(function):
            raise PicklingError('first item of the tuple returned by __reduce__ must be callable')
        if not isinstance(args, tuple):
            raise PicklingError('second item of the tuple returned by __reduce__ must be a tuple')
        if function is newobj:
            self._save(args[0])
            self._save(args[1:])
            self._write(b'\x81')
        elif function is newobj_ex:
            for part in args:
                self._save(part)
            self._write(b'\x92')
        else:
            self._save(function)
            self._save(args)
            self._write(b'R')
        if id(obj) in self.memo:
            self._write(b'0' + _numbered(b'h', b'j', self.memo[id(obj)][0]))
        else:
            self._remember(obj)
        self._several(items, b'e')
        if pairs is not None:
            self._several((part for pair in pairs for part in pair), b'u')
        if state is not None:
            if setter is None:
                self._save(state)
                self._write(b'b')
            else:
                self._save(setter)
                self._save((obj, state))
                self._write(b'R0')

    def _several(self, items, step):
        if items is None:
            return
        is_first = True
        for item in items:
            if is_first:
                self._write(b'(')
                is_first = False
            self._save(item)
        if not is_first:
            self._write(step)

    def _save_constant(self, obj):
        self._write(b'N' if obj is None else b'\x88' if obj else b'\x89')

    def _save_int(self, obj):
        if 0 <= obj < 256:
            self._write(b'K' + struct.pack('<B', obj))
        elif 0 <= obj < 65536:
            self._write(b'M' + struct.pack('<H', obj))
        elif -2147483648 <= obj < 2147483648:
            self._write(b'J' + struct.pack('<i', obj))
        else:
            data = obj.to_bytes(obj.bit_length() // 8 + 1, 'little', signed=True)
            self._write(_numbered(b'\x8a', b'\x8b', len(data)) + data)

    def _save_float(self, obj):
        self._write(b'G' + struct.pack('>d', obj))

    def _save_str(self, obj):
        data = obj.encode('utf-8', 'surrogatepass')
        self._write(_numbered(b'\x8c', b'X', len(data)) + data)
        self._remember(obj)

    def _save_bytes(self, obj):
        self._write(_numbered(b'C', b'B', len(obj)) + obj)
        self._remember(obj)

    def _save_tuple(self, obj):
        count = len(obj)
        if count == 0:
            self._write(b')')
            return
        if count > 3:
            self._write(b'(')
        for item in obj:
            self._save(item)
        known = self.memo.get(id(obj))
        if known is not None and known[1] is obj:
            self._write(b'0' * count if count <= 3 else b'1')
            self._save(obj)
            return
        self._write((b'', b'\x85', b'\x86', b'\x87')[count] if count <= 3 else b't')
        self._remember(obj)

    def _save_list(self, obj):
        self._write(b']')
        self._remember(obj)
        self._several(obj, b'e')

    def _save_dict(self, obj):
        self._write(b'}')
        self._remember(obj)
        self._several((part for pair in obj.items() for part in pair), b'u')

    def _save_set(self, obj):
        self._write(b'\x8f')
        self._remember(obj)
        self._several(obj, b'\x90')

    def _save_frozenset(self, obj):
        self._write(b'(')
        for item in obj:
            self._save(item)
        self._write(b'\x91')
        self._remember(obj)

    def _save_named(self, obj):
        self._save('builtins')
        self._save('Ellipsis' if obj is ... else 'NotImplemented')
        self._write(b'\x93')

_savers = {
    type(None): Pickler._save_constant, bool: Pickler._save_constant, int: Pickler._save_int, float: Pickler._save_float, str: Pickler._save_str,
    bytes: Pickler._save_bytes, tuple: Pickler._save_tuple, list: Pickler._save_list, dict: Pickler._save_dict, set: Pickler._save_set,
    frozenset: Pickler._save_frozenset, type: Pickler._save_global, type(...): Pickler._save_named, type(NotImplemented): Pickler._save_named,
}

def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol).dump(obj)

def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    file = io.BytesIO()
    Pickler(file, protocol).dump(obj)
    return file.getvalue()
`);
