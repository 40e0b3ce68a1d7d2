// The module pprint: values laid out over lines of a given width.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('pprint', String.raw`
"""Pretty-printing of values."""
import re
import collections

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']

def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)

def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)

def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)

def saferepr(object):
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]

def isreadable(object):
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]

def isrecursive(object):
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]

class _SafeKey:
    """Orders keys that cannot be compared by the name of their type."""
    __slots__ = ['obj']

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return (str(type(self.obj)), id(self.obj)) < (str(type(other.obj)), id(other.obj))

def _safe_tuple(pair):
    return _SafeKey(pair[0]), _SafeKey(pair[1])

def _recursion(object):
    return '<Recursion on %s with id=%s>' % (type(object).__name__, id(object))

def _wrap_bytes(object, width, allowance):
    current = b''
    last = len(object) // 4 * 4
    for at in range(0, len(object), 4):
        part = object[at:at + 4]
        candidate = current + part
        if at == last:
            width -= allowance
        if len(repr(candidate)) > width:
            if current:
                yield repr(current)
            current = part
        else:
            current = candidate
    if current:
        yield repr(current)

class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        text = self.pformat(object) + '\n'
        if self._stream is None:
            print(text, end='')
        else:
            self._stream.write(text)

    def pformat(self, object):
        out = []
        self._recursive = False
        self._readable = True
        self._format(object, out, 0, 0, {}, 0)
        return ''.join(out)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        return self._safe_repr(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        text, readable, recursive = self.format(object, context.copy(), self._depth, level)
        if not readable:
            self._readable = False
        if recursive:
            self._recursive = True
        return text

    def _format(self, object, out, indent, allowance, context, level):
        key = id(object)
        if key in context:
            out.append(_recursion(object))
            self._recursive = True
            self._readable = False
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            layout = self._layout_of(object)
            if layout is not None:
                context[key] = 1
                layout(object, out, indent, allowance, context, level + 1)
                del context[key]
                return
        out.append(text)

    def _layout_of(self, object):
        method = type(object).__repr__
        if isinstance(object, collections.OrderedDict) and method is collections.OrderedDict.__repr__:
            return self._ordered
        if isinstance(object, collections.defaultdict) and method is collections.defaultdict.__repr__:
            return self._default
        if isinstance(object, collections.Counter) and method is collections.Counter.__repr__:
            return self._counter
        if isinstance(object, collections.deque) and method is collections.deque.__repr__:
            return self._deque
        if isinstance(object, collections.ChainMap) and method is collections.ChainMap.__repr__:
            return self._chain
        if isinstance(object, dict) and method is dict.__repr__:
            return self._dict
        if isinstance(object, list) and method is list.__repr__:
            return self._list
        if isinstance(object, tuple) and method is tuple.__repr__:
            return self._tuple
        if isinstance(object, (set, frozenset)) and method in (set.__repr__, frozenset.__repr__):
            return self._set
        if isinstance(object, str) and method is str.__repr__:
            return self._str
        if isinstance(object, bytes) and method is bytes.__repr__:
            return self._bytes
        if isinstance(object, bytearray) and method is bytearray.__repr__:
            return self._bytearray
        names = getattr(type(object), '__dataclass_fields__', None)
        if names is not None and not isinstance(object, type) and getattr(getattr(type(object), '__dataclass_params__', None), 'repr', True) and '__create_fn__' in getattr(method, '__qualname__', '__create_fn__'):
            return self._dataclass
        if type(object).__name__ == 'SimpleNamespace':
            return self._namespace
        return None

    def _dict(self, object, out, indent, allowance, context, level):
        out.append('{')
        if self._indent_per_level > 1:
            out.append((self._indent_per_level - 1) * ' ')
        if len(object):
            items = sorted(object.items(), key=_safe_tuple) if self._sort_dicts else list(object.items())
            self._entries(items, out, indent, allowance + 1, context, level)
        out.append('}')

    def _ordered(self, object, out, indent, allowance, context, level):
        if not len(object):
            out.append(repr(object))
            return
        name = type(object).__name__
        out.append(name + '(')
        self._format(list(object.items()), out, indent + len(name) + 1, allowance + 1, context, level)
        out.append(')')

    def _dataclass(self, object, out, indent, allowance, context, level):
        name = type(object).__name__
        items = [(field.name, getattr(object, field.name)) for field in object.__dataclass_fields__.values() if field.repr]
        out.append(name + '(')
        self._named(items, out, indent + len(name) + 1, allowance, context, level)
        out.append(')')

    def _namespace(self, object, out, indent, allowance, context, level):
        name = 'namespace' if type(object).__name__ == 'SimpleNamespace' else type(object).__name__
        out.append(name + '(')
        self._named(list(object.__dict__.items()), out, indent + len(name) + 1, allowance, context, level)
        out.append(')')

    def _list(self, object, out, indent, allowance, context, level):
        out.append('[')
        self._items(object, out, indent, allowance + 1, context, level)
        out.append(']')

    def _tuple(self, object, out, indent, allowance, context, level):
        end = ',)' if len(object) == 1 else ')'
        out.append('(')
        self._items(object, out, indent, allowance + len(end), context, level)
        out.append(end)

    def _set(self, object, out, indent, allowance, context, level):
        if not len(object):
            out.append(repr(object))
            return
        if type(object) is set:
            out.append('{')
            end = '}'
        else:
            name = type(object).__name__
            out.append(name + '({')
            end = '})'
            indent += len(name) + 1
        self._items(sorted(object, key=_SafeKey), out, indent, allowance + len(end), context, level)
        out.append(end)

    def _str(self, object, out, indent, allowance, context, level):
        if not len(object):
            out.append(repr(object))
            return
        chunks = []
        lines = object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        room = first_room = self._width - indent
        shown = ''
        for place, line in enumerate(lines):
            shown = repr(line)
            if place == len(lines) - 1:
                first_room -= allowance
            if len(shown) <= first_room:
                chunks.append(shown)
                continue
            parts = re.findall(r'\S*\s*', line)
            parts.pop()
            fits = room
            current = ''
            for at, part in enumerate(parts):
                candidate = current + part
                if at == len(parts) - 1 and place == len(lines) - 1:
                    fits -= allowance
                if len(repr(candidate)) > fits:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            out.append(shown)
            return
        if level == 1:
            out.append('(')
        out.append(('\n' + ' ' * indent).join(chunks))
        if level == 1:
            out.append(')')

    def _bytes(self, object, out, indent, allowance, context, level):
        if len(object) <= 4:
            out.append(repr(object))
            return
        parens = level == 1
        if parens:
            indent += 1
            allowance += 1
            out.append('(')
        out.append(('\n' + ' ' * indent).join(_wrap_bytes(object, self._width - indent, allowance)))
        if parens:
            out.append(')')

    def _bytearray(self, object, out, indent, allowance, context, level):
        out.append('bytearray(')
        self._bytes(bytes(object), out, indent + 10, allowance + 1, context, level + 1)
        out.append(')')

    def _default(self, object, out, indent, allowance, context, level):
        if not len(object):
            out.append(repr(object))
            return
        factory = self._repr(object.default_factory, context, level)
        name = type(object).__name__
        indent += len(name) + 1
        out.append('%s(%s,\n%s' % (name, factory, ' ' * indent))
        self._dict(object, out, indent, allowance + 1, context, level)
        out.append(')')

    def _counter(self, object, out, indent, allowance, context, level):
        if not len(object):
            out.append(repr(object))
            return
        name = type(object).__name__
        out.append(name + '({')
        if self._indent_per_level > 1:
            out.append((self._indent_per_level - 1) * ' ')
        self._entries(object.most_common(), out, indent + len(name) + 1, allowance + 2, context, level)
        out.append('})')

    def _deque(self, object, out, indent, allowance, context, level):
        if not len(object):
            out.append(repr(object))
            return
        name = type(object).__name__
        out.append(name + '(')
        indent += len(name) + 1
        out.append('[')
        if object.maxlen is None:
            self._items(object, out, indent, allowance + 2, context, level)
            out.append('])')
        else:
            self._items(object, out, indent, 2, context, level)
            limit = self._repr(object.maxlen, context, level)
            out.append('],\n%smaxlen=%s)' % (' ' * indent, limit))

    def _chain(self, object, out, indent, allowance, context, level):
        if not len(object.maps):
            out.append(repr(object))
            return
        name = type(object).__name__
        out.append(name + '(')
        indent += len(name) + 1
        for place, part in enumerate(object.maps):
            if place == len(object.maps) - 1:
                self._format(part, out, indent, allowance + 1, context, level)
                out.append(')')
            else:
                self._format(part, out, indent, 1, context, level)
                out.append(',\n' + ' ' * indent)

    def _entries(self, items, out, indent, allowance, context, level):
        indent += self._indent_per_level
        between = ',\n' + ' ' * indent
        for place, (key, value) in enumerate(items):
            shown = self._repr(key, context, level)
            out.append(shown + ': ')
            is_last = place == len(items) - 1
            self._format(value, out, indent + len(shown) + 2, allowance if is_last else 1, context, level)
            if not is_last:
                out.append(between)

    def _named(self, items, out, indent, allowance, context, level):
        between = ',\n' + ' ' * indent
        for place, (key, value) in enumerate(items):
            is_last = place == len(items) - 1
            out.append(key + '=')
            if id(value) in context:
                out.append('...')
            else:
                self._format(value, out, indent + len(key) + 1, allowance if is_last else 1, context, level)
            if not is_last:
                out.append(between)

    def _items(self, items, out, indent, allowance, context, level):
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            out.append((self._indent_per_level - 1) * ' ')
        line_break = ',\n' + ' ' * indent
        between = ''
        room = width = self._width - indent + 1
        items = list(items)
        for place, item in enumerate(items):
            is_last = place == len(items) - 1
            if is_last:
                room -= allowance
                width -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                wide = len(text) + 2
                if width < wide:
                    width = room
                    if between:
                        between = line_break
                if width >= wide:
                    width -= wide
                    out.append(between)
                    between = ', '
                    out.append(text)
                    continue
            out.append(between)
            between = line_break
            self._format(item, out, indent, allowance if is_last else 1, context, level)

    def _safe_repr(self, object, context, maxlevels, level):
        kind = type(object)
        if kind is int:
            if self._underscore_numbers:
                return '{:_d}'.format(object), True, False
            return repr(object), True, False
        if kind in (str, float, complex, bool, bytes, bytearray) or object is None:
            return repr(object), True, False
        method = kind.__repr__
        if issubclass(kind, dict) and method is dict.__repr__:
            if not object:
                return '{}', True, False
            is_dict = True
        elif (issubclass(kind, list) and method is list.__repr__) or (issubclass(kind, tuple) and method is tuple.__repr__):
            is_dict = False
            if issubclass(kind, list):
                if not object:
                    return '[]', True, False
                shape = '[%s]'
            elif len(object) == 1:
                shape = '(%s,)'
            else:
                if not object:
                    return '()', True, False
                shape = '(%s)'
        else:
            text = repr(object)
            return text, bool(text) and not text.startswith('<'), False
        key = id(object)
        if maxlevels and level >= maxlevels:
            return ('{...}' if is_dict else shape % '...'), False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable = True
        recursive = False
        parts = []
        level += 1
        if is_dict:
            items = sorted(object.items(), key=_safe_tuple) if self._sort_dicts else object.items()
            for name, value in items:
                name_text, name_readable, name_recursive = self.format(name, context, maxlevels, level)
                text, value_readable, value_recursive = self.format(value, context, maxlevels, level)
                parts.append('%s: %s' % (name_text, text))
                readable = readable and name_readable and value_readable
                recursive = recursive or name_recursive or value_recursive
            result = '{%s}' % ', '.join(parts)
        else:
            for item in object:
                text, item_readable, item_recursive = self.format(item, context, maxlevels, level)
                parts.append(text)
                readable = readable and item_readable
                recursive = recursive or item_recursive
            result = shape % ', '.join(parts)
        del context[key]
        return result, readable, recursive
`);
