// The module pprint: values laid out over lines of a given width.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('pprint', String.raw`
"""Pretty-printing of values."""
import collections
import re
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque
from functools import cmp_to_key
from types import MappingProxyType, SimpleNamespace

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']

def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pprint(object)

def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pformat(object)

def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)

def _told_by_printer(name):
    def tell(object):
        return getattr(PrettyPrinter(), name)(object)
    tell.__name__ = tell.__qualname__ = name
    return tell

isreadable, isrecursive = map(_told_by_printer, ('isreadable', 'isrecursive'))

def saferepr(object):
    text, *_ = PrettyPrinter().format(object, {}, None, 0)
    return text

def _comes_before(one, other):
    """Values that cannot be compared stand in the order of their types."""
    try:
        return one < other
    except TypeError:
        return (str(type(one)), id(one)) < (str(type(other)), id(other))

_in_any_order = cmp_to_key(lambda one, other: -1 if _comes_before(one, other) else 0)

class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        self._step, self._columns = int(indent), int(width)
        self._limit, self._stream = depth, stream
        self._is_compact, self._is_sorted, self._is_grouped = bool(compact), sort_dicts, underscore_numbers
        for is_wrong, rule in ((self._step < 0, 'indent must be >= 0'), (depth is not None and depth <= 0, 'depth must be > 0'),
                               (self._columns == 0, 'width must be != 0')):
            if is_wrong:
                raise ValueError(rule)

    def pprint(self, object):
        print(self.pformat(object), file=self._stream)

    def pformat(self, object):
        return _Page(self).show(object, 0, 0)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """The value on one line, whether it can be read back, and whether it holds itself."""
        if self._is_grouped and isinstance(object, int) and type(object).__repr__ is int.__repr__:
            return format(object, '_d'), True, False
        frame = _frame_of(object)
        if frame is None or not object:
            text = repr(object)
            return text, text[:1] not in ('', '<'), False
        is_open = id(object) in context
        if maxlevels and level >= maxlevels:
            return frame % '...', False, is_open
        if is_open:
            return _again(object), False, True
        rows = self._pairs(object) if frame == '{%s}' else ((item,) for item in object)
        readable, recursive, texts = True, False, []
        context[id(object)] = 1
        for row in rows:
            shown = [self.format(part, context, maxlevels, level + 1) for part in row]
            texts.append(': '.join(text for text, _, _ in shown))
            readable = readable and all(part[1] for part in shown)
            recursive = recursive or any(part[2] for part in shown)
        del context[id(object)]
        return frame % ', '.join(texts), readable, recursive

    def _pairs(self, mapping):
        return sorted(mapping.items(), key=lambda pair: _in_any_order(pair[0])) if self._is_sorted else list(mapping.items())

def _frame_of(object):
    """What stands around the parts of a plain dict, list or tuple; None for anything else."""
    for base, frame in ((dict, '{%s}'), (list, '[%s]'), (tuple, '(%s)')):
        if isinstance(object, base) and type(object).__repr__ is base.__repr__:
            return '(%s,)' if base is tuple and len(object) == 1 else frame
    return None

def _again(object):
    return '<Recursion on %s with id=%s>' % (type(object).__name__, id(object))

def _pieces(parts, room, spare):
    """Parts glued to texts that fit in the room; after the last part as much as spare stays free."""
    last = len(parts) - 1
    glued = parts[0]
    for place in range(1, len(parts)):
        longer = glued + parts[place]
        if len(repr(longer)) > (room - spare if place == last else room):
            yield repr(glued)
            longer = parts[place]
        glued = longer
    yield repr(glued)

class _Page:
    """One value being laid out. Every method gets the column where its text begins, and how much must stay free
    behind the text on its last line."""

    def __init__(self, printer):
        self.printer = printer
        self.step = printer._step
        self.pad = ' ' * (printer._step - 1)
        # The ids of the values around the one being shown, and how many of them count.
        self.around = {}
        self.level = 0

    def line(self, value):
        return self.printer.format(value, self.around.copy(), self.printer._limit, self.level)[0]

    def show(self, value, column, spare):
        key = id(value)
        if key in self.around:
            return _again(value)
        text = self.line(value)
        lay_out = _layout_of(value) if len(text) > self.printer._columns - column - spare else None
        if lay_out is None:
            return text
        self.around[key] = 1
        text = self.deeper(1, lay_out, value, column, spare)
        del self.around[key]
        return text

    def deeper(self, levels, lay_out, value, column, spare):
        self.level += levels
        text = lay_out(self, value, column, spare)
        self.level -= levels
        return text

    def rows(self, cells, column, spare, again=None):
        """Labelled values under one another; a value that is around them already is shown as the text again."""
        cells = list(cells)
        texts = []
        for count, (label, value) in enumerate(cells, 1):
            if again is not None and id(value) in self.around:
                texts.append(label + again)
            else:
                texts.append(label + self.show(value, column + len(label), spare if count == len(cells) else 1))
        return (',\n' + ' ' * column).join(texts)

    def items(self, values, column, spare):
        values, column = list(values), column + self.step
        if not self.printer._is_compact:
            return self.pad + self.rows((('', value) for value in values), column, spare)
        # As many on a line as fit; one that fits on no line has its own lines.
        whole_line = self.printer._columns - column + 1
        left = 0
        lines = []
        for count, value in enumerate(values, 1):
            free = spare if count == len(values) else 0
            text = self.line(value)
            need = len(text) + 2 + free
            if need > left:
                left = whole_line
                lines.append([])
            if need > left:
                text = self.show(value, column, free or 1)
                need = left
            lines[-1].append(text)
            left -= need
        return self.pad + (',\n' + ' ' * column).join(', '.join(line) for line in lines)

    def entries(self, pairs, column, spare):
        return self.pad + self.rows(((self.line(key) + ': ', value) for key, value in pairs), column + self.step, spare)

    def dict(self, value, column, spare):
        return '{' + self.entries(self.printer._pairs(value), column, spare + 1) + '}'

    def list(self, value, column, spare):
        return '[' + self.items(value, column, spare + 1) + ']'

    def tuple(self, value, column, spare):
        end = ',)' if len(value) == 1 else ')'
        return '(' + self.items(value, column, spare + len(end)) + end

    def set(self, value, column, spare):
        start, end = ('{', '}') if type(value) is set else (type(value).__name__ + '({', '})')
        return start + self.items(sorted(value, key=_in_any_order), column + len(start) - 1, spare + len(end)) + end

    def quoted(self, cuts, column, spare):
        """The pieces of a text under one another, in parentheses where nothing else is around them."""
        is_alone = self.level == 1
        pieces = list(cuts(self.printer._columns - column - is_alone, spare + is_alone))
        text = ('\n' + ' ' * (column + is_alone)).join(pieces)
        return '(' + text + ')' if is_alone and (len(pieces) > 1 or pieces[0][0] == 'b') else text

    def str(self, value, column, spare):
        lines = [re.findall(r'\S+\s*|\s+', line) for line in value.splitlines(True)]
        return self.quoted(lambda room, free: (piece for line in lines for piece in _pieces(line, room, free if line is lines[-1] else 0)), column, spare)

    def bytes(self, value, column, spare):
        if len(value) <= 4:
            return repr(value)
        parts = [value[at:at + 4] for at in range(0, len(value), 4)]
        return self.quoted(lambda room, free: _pieces(parts, room, free if len(value) % 4 else 0), column, spare)

    def bytearray(self, value, column, spare):
        return 'bytearray(' + self.deeper(1, _Page.bytes, bytes(value), column + 10, spare + 1) + ')'

    def called(self, value, column, body, name=None):
        """The name of the type and, in parentheses, what the function body makes of the column inside them."""
        name = name or type(value).__name__
        return name + '(' + body(column + len(name) + 1) + ')'

    def ordered(self, value, column, spare):
        return self.called(value, column, lambda inside: self.show(list(value.items()), inside, spare + 1))

    def default(self, value, column, spare):
        factory = self.line(value.default_factory)
        return self.called(value, column, lambda inside: factory + ',\n' + ' ' * inside + self.dict(value, inside, spare + 1))

    def counter(self, value, column, spare):
        return self.called(value, column, lambda inside: '{' + self.entries(value.most_common(), inside, spare + 2) + '}')

    def deque(self, value, column, spare):
        if value.maxlen is None:
            return self.called(value, column, lambda inside: self.list(value, inside, spare + 1))
        return self.called(value, column, lambda inside: self.list(value, inside, 1) + ',\n' + ' ' * inside + 'maxlen=' + self.line(value.maxlen))

    def chain(self, value, column, spare):
        return self.called(value, column, lambda inside: self.rows((('', part) for part in value.maps), inside, spare + 1))

    def proxy(self, value, column, spare):
        return self.called(value, column, lambda inside: self.show(value.copy(), inside, spare + 1))

    def content(self, value, column, spare):
        return self.deeper(-1, _Page.show, value.data, column, spare)

    def named(self, value, column, spare, pairs, name=None):
        return self.called(value, column, lambda inside: self.rows(((label + '=', part) for label, part in pairs), inside, spare, '...'), name)

    def dataclass(self, value, column, spare):
        shown = [field.name for field in value.__dataclass_fields__.values() if field.repr]
        return self.named(value, column, spare, [(label, getattr(value, label)) for label in shown])

    def namespace(self, value, column, spare):
        return self.named(value, column, spare, value.__dict__.items(), 'namespace' if type(value) is SimpleNamespace else None)

# By type: how its values are laid out, and whether only those that are not empty.
_layouts = [
    (OrderedDict, _Page.ordered, True), (defaultdict, _Page.default, True), (Counter, _Page.counter, True), (deque, _Page.deque, True), (ChainMap, _Page.chain, False),
    (dict, _Page.dict, False), (list, _Page.list, False), (tuple, _Page.tuple, False), (set, _Page.set, True), (frozenset, _Page.set, True), (str, _Page.str, True),
    (bytes, _Page.bytes, False), (bytearray, _Page.bytearray, False), (MappingProxyType, _Page.proxy, False), (SimpleNamespace, _Page.namespace, False),
]

def _layout_of(value):
    kind = type(value)
    for base, lay_out, needs_parts in _layouts:
        if isinstance(value, base) and kind.__repr__ is base.__repr__:
            return lay_out if not needs_parts or len(value) else None
    if hasattr(value, 'data') and kind.__repr__ in (collections.UserDict.__repr__, collections.UserList.__repr__, collections.UserString.__repr__):
        return _Page.content
    if hasattr(kind, '__dataclass_fields__') and hasattr(kind.__repr__, '__wrapped__'):
        return _Page.dataclass
    return None
`);
