// Reading pickles: a machine with a stack, a memory of earlier values and one small step for each letter.
// Classes and functions are only looked up in modules a program may import.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('_pickle_read', String.raw`
import importlib
import io
import struct
import sys
from _pickle_parts import UnpicklingError, newobj, newobj_ex

_mark = object()

class Unpickler:
    def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
        self._read = file.read
        self._readline = file.readline
        # What one pickle remembers, the next one of the same file can name.
        self._memory = {}

    def persistent_load(self, pid):
        raise UnpicklingError('A load persistent id instruction was encountered,\nbut no persistent_load function was specified.')

    def find_class(self, module, name):
        value = sys.modules[module] if module in sys.modules else importlib.import_module(module)
        for part in name.split('.'):
            try:
                value = getattr(value, part)
            except AttributeError:
                raise AttributeError("Can't get attribute %r on %r" % (name, sys.modules[module])) from None
        return value

    def _take(self, count):
        data = self._read(count)
        if len(data) < count:
            raise UnpicklingError('pickle data was truncated')
        return data

    def _number(self, format):
        return struct.unpack(format, self._take(struct.calcsize(format)))[0]

    def _text(self, format):
        return str(self._take(self._number(format)), 'utf-8', 'surrogatepass')

    def _since_mark(self):
        items = []
        while True:
            item = self._stack.pop()
            if item is _mark:
                items.reverse()
                return items
            items.append(item)

    def load(self):
        self._stack = stack = []
        while True:
            step = self._read(1)
            if not step:
                raise EOFError('Ran out of input')
            if step == b'.':
                return stack.pop()
            work = _steps.get(step)
            if work is None:
                raise UnpicklingError('invalid load key, %r.' % step.decode('latin-1'))
            try:
                work(self, stack)
            except IndexError:
                raise UnpicklingError('unpickling stack underflow') from None

def _push(read):
    return lambda self, stack: stack.append(read(self))

def _remember(self, key):
    self._memory[key] = self._stack[-1]

def _reduce(self, stack):
    args = stack.pop()
    stack[-1] = stack[-1](*args)

def _newobj(self, stack):
    args = stack.pop()
    stack[-1] = newobj(stack[-1], *args)

def _newobj_ex(self, stack):
    kwargs = stack.pop()
    args = stack.pop()
    stack[-1] = newobj_ex(stack[-1], args, kwargs)

def _entries(what, part):
    if part is not None and not isinstance(part, dict):
        raise UnpicklingError(what + ' is not a dictionary')
    return (part or {}).items()

def _build(self, stack):
    state, value = stack.pop(), stack[-1]
    take = getattr(value, '__setstate__', None)
    if take is not None:
        return take(state)
    is_pair = isinstance(state, tuple) and len(state) == 2
    fields, slots = state if is_pair else (state, None)
    for name, held in _entries('state', fields):
        value.__dict__[name] = held
    for name, held in _entries('slot state', slots):
        setattr(value, name, held)

def _append_all(self, stack, items):
    target = stack[-1]
    if isinstance(target, list):
        target.extend(items)
    else:
        for item in items:
            target.append(item)

def _set_all(self, stack, items):
    target = stack[-1]
    for place in range(0, len(items), 2):
        target[items[place]] = items[place + 1]

def _add_all(self, stack, items):
    stack[-1].update(items)

def _tuple(count):
    def work(self, stack):
        items = stack[len(stack) - count:]
        if len(items) < count:
            raise IndexError
        del stack[len(stack) - count:]
        stack.append(tuple(items))
    return work

def _long(self, count):
    return int.from_bytes(self._take(count), 'little', signed=True)

def _global(self, stack):
    name = stack.pop()
    stack[-1] = self.find_class(stack[-1], name)

def _old_global(self):
    module = self._readline()[:-1].decode()
    return self.find_class(module, self._readline()[:-1].decode())

def _old_int(self):
    line = self._readline()[:-1]
    return line == b'01' if line in (b'00', b'01') else int(line)

def _recall(self, key):
    if key not in self._memory:
        raise UnpicklingError('Memo value not found at index %s' % key)
    return self._memory[key]

_steps = {
    b'\x80': lambda self, stack: self._number('<B') <= 5 or _refuse(),
    b'\x95': lambda self, stack: self._number('<Q'),
    b'(': lambda self, stack: stack.append(_mark),
    b'0': lambda self, stack: stack.pop(),
    b'1': lambda self, stack: self._since_mark(),
    b'2': lambda self, stack: stack.append(stack[-1]),
    b'N': _push(lambda self: None),
    b'\x88': _push(lambda self: True),
    b'\x89': _push(lambda self: False),
    b'I': _push(_old_int),
    b'L': _push(lambda self: int(self._readline()[:-1].rstrip(b'L'))),
    b'F': _push(lambda self: float(self._readline()[:-1])),
    b'V': _push(lambda self: self._readline()[:-1].decode('raw_unicode_escape')),
    b'J': _push(lambda self: self._number('<i')),
    b'K': _push(lambda self: self._number('<B')),
    b'M': _push(lambda self: self._number('<H')),
    b'\x8a': _push(lambda self: _long(self, self._number('<B'))),
    b'\x8b': _push(lambda self: _long(self, self._number('<i'))),
    b'G': _push(lambda self: self._number('>d')),
    b'\x8c': _push(lambda self: self._text('<B')),
    b'X': _push(lambda self: self._text('<I')),
    b'\x8d': _push(lambda self: self._text('<Q')),
    b'C': _push(lambda self: self._take(self._number('<B'))),
    b'B': _push(lambda self: self._take(self._number('<I'))),
    b'\x8e': _push(lambda self: self._take(self._number('<Q'))),
    b'\x96': _push(lambda self: bytearray(self._take(self._number('<Q')))),
    b']': _push(lambda self: []),
    b'}': _push(lambda self: {}),
    b'\x8f': _push(lambda self: set()),
    b')': _push(lambda self: ()),
    b'l': _push(lambda self: self._since_mark()),
    b't': _push(lambda self: tuple(self._since_mark())),
    b'd': lambda self, stack: (lambda items: (stack.append({}), _set_all(self, stack, items)))(self._since_mark()),
    b'\x85': _tuple(1),
    b'\x86': _tuple(2),
    b'\x87': _tuple(3),
    b'\x91': _push(lambda self: frozenset(self._since_mark())),
    b'a': lambda self, stack: _append_all(self, stack, [stack.pop()]),
    b'e': lambda self, stack: _append_all(self, stack, self._since_mark()),
    b's': lambda self, stack: (lambda value, key: _set_all(self, stack, [key, value]))(stack.pop(), stack.pop()),
    b'u': lambda self, stack: _set_all(self, stack, self._since_mark()),
    b'\x90': lambda self, stack: _add_all(self, stack, self._since_mark()),
    b'\x94': lambda self, stack: _remember(self, len(self._memory)),
    b'p': lambda self, stack: _remember(self, int(self._readline()[:-1])),
    b'q': lambda self, stack: _remember(self, self._number('<B')),
    b'r': lambda self, stack: _remember(self, self._number('<I')),
    b'g': _push(lambda self: _recall(self, int(self._readline()[:-1]))),
    b'h': _push(lambda self: _recall(self, self._number('<B'))),
    b'j': _push(lambda self: _recall(self, self._number('<I'))),
    b'c': _push(_old_global),
    b'\x93': _global,
    b'R': _reduce,
    b'\x81': _newobj,
    b'\x92': _newobj_ex,
    b'b': _build,
    b'P': _push(lambda self: self.persistent_load(self._readline()[:-1].decode())),
    b'Q': lambda self, stack: stack.append(self.persistent_load(stack.pop())),
}

def _refuse():
    raise ValueError('unsupported pickle protocol')

def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    return Unpickler(file).load()

def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return Unpickler(io.BytesIO(data)).load()
`);
