// The module ast: the syntax tree of a text as objects, walks over it, literal_eval and dump. Texts from trees are
// in unparse.ts.

import { defineSourceModule } from '../../runtime/modules.ts';
import './nodes.ts';
import './unparse.ts';

defineSourceModule('ast', String.raw`
"""Syntax trees as objects."""
from collections import deque
import operator as _operator
import _ast
from _ast import *
from _ast import _singletons, parsed as _parsed

def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None):
    if isinstance(source, AST):
        return source
    return _parsed(source, filename, mode)

def unparse(ast_obj):
    from _ast_unparse import text_of
    return text_of(ast_obj)

def literal_eval(node_or_string):
    tree = node_or_string
    if isinstance(tree, str):
        tree = parse(tree.lstrip(' \t'), mode='eval')
    return _literal(tree.body if isinstance(tree, Expression) else tree)

def _refuse(node):
    line = getattr(node, 'lineno', None)
    where = f' on line {line:d}' if line else ''
    raise ValueError(f'malformed node or string{where}: {node!r}')

_signs = (UAdd, _operator.pos), (USub, _operator.neg)
_sums = (Add, _operator.add), (Sub, _operator.sub)
_containers = (Tuple, tuple), (List, list), (Set, set)

def _chosen(choices, node):
    """The function that goes with the class of the node."""
    return next((function for kind, function in choices if isinstance(node, kind)), None)

def _number(node):
    value = node.value if isinstance(node, Constant) else None
    return value if type(value) in (int, float, complex) else _refuse(node)

def _signed(node):
    sign = _chosen(_signs, node.op) if isinstance(node, UnaryOp) else None
    return sign(_number(node.operand)) if sign else _number(node)

def _literal(node):
    match node:
        case Constant():
            return node.value
        case Tuple() | List() | Set():
            return _chosen(_containers, node)(map(_literal, node.elts))
        case Call(func=Name(id='set'), args=[], keywords=[]):
            return set()
        case Dict():
            keys, values = node.keys, node.values
            return dict(zip(map(_literal, keys), map(_literal, values))) if len(keys) == len(values) else _refuse(node)
        case BinOp(op=Add() | Sub()):
            real, imaginary = _signed(node.left), _number(node.right)
            if not isinstance(real, complex) and isinstance(imaginary, complex):
                return _chosen(_sums, node.op)(real, imaginary)
    return _signed(node)

def dump(node, annotate_fields=True, include_attributes=False, *, indent=None):
    def several(parts, level):
        if margin is None:
            return ', '.join(parts)
        start = '\n' + margin * level
        return start + (',' + start).join(parts)

    def shown(node, level):
        level += 1
        if isinstance(node, list):
            return ('[%s]' % several([shown(one, level)[0] for one in node], level), False) if node else ('[]', True)
        if not isinstance(node, AST):
            return repr(node), True
        parts = []
        are_simple = True
        is_named = annotate_fields
        names = list(node._fields)
        attributes = list(node._attributes) if include_attributes else []
        for place, name in enumerate(names + attributes):
            value = getattr(node, name, _missing)
            if value is _missing or value is None and getattr(type(node), name, _missing) is None:
                is_named = True
                continue
            text, is_simple = shown(value, level)
            are_simple = are_simple and is_simple
            parts.append('%s=%s' % (name, text) if is_named or place >= len(names) else text)
        name = type(node).__name__
        if are_simple and len(parts) <= 3:
            return '%s(%s)' % (name, ', '.join(parts)), not parts
        return '%s(%s)' % (name, several(parts, level)), False

    if not isinstance(node, AST):
        raise TypeError(f'expected AST, got {node.__class__.__name__!r}')
    margin = ' ' * indent if isinstance(indent, int) else indent
    return shown(node, 0)[0]

_missing = object()

_first_place = {'lineno': 1, 'col_offset': 0, 'end_lineno': 1, 'end_col_offset': 0}

def copy_location(new_node, old_node):
    shared = set(old_node._attributes) & set(new_node._attributes)
    for name in _first_place:
        known = getattr(old_node, name, _missing) if name in shared else _missing
        is_unknown = known is None and not name.startswith('end_')
        if known is not _missing and not is_unknown:
            setattr(new_node, name, known)
    return new_node

def fix_missing_locations(node):
    waiting = deque([(node, _first_place)])
    while waiting:
        each, places = waiting.popleft()
        for name in each._attributes:
            own = getattr(each, name, None)
            if own is not None:
                places = {**places, name: own}
            else:
                setattr(each, name, places[name])
        waiting.extend((child, places) for child in iter_child_nodes(each))
    return node

def increment_lineno(node, n=1):
    for child in walk(node):
        if 'lineno' in child._attributes:
            child.lineno = getattr(child, 'lineno', 0) + n
            if getattr(child, 'end_lineno', None) is not None:
                child.end_lineno += n
    return node

def iter_fields(node):
    for name in node._fields:
        value = getattr(node, name, _missing)
        if value is not _missing:
            yield name, value

def _nodes_in(value):
    for one in value if isinstance(value, list) else (value,):
        if isinstance(one, AST):
            yield one

def iter_child_nodes(node):
    for _, value in iter_fields(node):
        yield from _nodes_in(value)

def walk(node):
    waiting = deque([node])
    while waiting:
        node = waiting.popleft()
        waiting.extend(iter_child_nodes(node))
        yield node

def get_docstring(node, clean=True):
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError("%r can't have docstrings" % node.__class__.__name__)
    match node.body:
        case [Expr(value=Constant(value=str(text))), *_]:
            if not clean:
                return text
            from inspect import cleandoc
            return cleandoc(text)
    return None

def get_source_segment(source, node, *, padded=False):
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        begin, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = [line.encode() for line in source.splitlines(keepends=True)]
    if first == last:
        return lines[first][begin:end].decode()
    space = b' ' * begin if padded else b''
    return b''.join([space + lines[first][begin:], *lines[first + 1:last], lines[last][:end]]).decode()

class NodeVisitor:
    """Calls the method named after the class of each node."""

    def visit(self, node):
        return _method_for(self, node.__class__)(node)

    def generic_visit(self, node):
        for child in iter_child_nodes(node):
            self.visit(child)

    def visit_Constant(self, node):
        old = next((kind for kind in (NameConstant, Num, Str, Bytes, Ellipsis) if isinstance(node, kind)), None)
        return (_method_for(self, old) if old else self.generic_visit)(node)

def _method_for(visitor, kind):
    return getattr(visitor, 'visit_' + kind.__name__, visitor.generic_visit)

def _in_place_of(visitor, item):
    """All that stands in a list where the item stood."""
    if not isinstance(item, AST):
        return item,
    found = visitor.visit(item)
    if found is None:
        return ()
    return (found,) if isinstance(found, AST) else found

class NodeTransformer(NodeVisitor):
    """A visitor whose methods give what stands in place of the node; None takes it out."""

    def generic_visit(self, node):
        for name, value in iter_fields(node):
            if isinstance(value, AST):
                found = self.visit(value)
                if found is not None:
                    setattr(node, name, found)
                else:
                    delattr(node, name)
            if isinstance(value, list):
                value[:] = (new for item in value for new in _in_place_of(self, item))
        return node

class _OldKind(type):
    def __instancecheck__(cls, value):
        return isinstance(value, Constant) and isinstance(value.value, cls._kinds) and (cls is NameConstant or not isinstance(value.value, bool))

class Num(Constant, metaclass=_OldKind):
    _kinds = (int, float, complex)
    def __new__(cls, n):
        return Constant(n)

class Str(Constant, metaclass=_OldKind):
    _kinds = (str,)
    def __new__(cls, s):
        return Constant(s)

class Bytes(Constant, metaclass=_OldKind):
    _kinds = (bytes,)
    def __new__(cls, s):
        return Constant(s)

class NameConstant(Constant, metaclass=_OldKind):
    _kinds = (type(None), bool)
    def __new__(cls, value):
        return Constant(value)

class Ellipsis(Constant, metaclass=_OldKind):
    _kinds = (type(...),)
    def __new__(cls):
        return Constant(...)

Constant.n = Constant.s = property(lambda self: self.value)
`);
