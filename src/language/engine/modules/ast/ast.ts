// The module ast: the syntax tree of a text as objects, walks over it, literal_eval and dump. Texts from trees are
// in unparse.ts.

import { defineSourceModule } from '../../runtime/modules.ts';
import './nodes.ts';
import './unparse.ts';

defineSourceModule('ast', String.raw`
"""Syntax trees as objects."""
from collections import deque
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
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(' \t'), mode='eval')
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _literal(node_or_string)

def _malformed(node):
    text = 'malformed node or string'
    line = getattr(node, 'lineno', None)
    if line:
        text += ' on line %d' % line
    raise ValueError('%s: %r' % (text, node))

def _literal_number(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value

def _signed(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        value = _literal_number(node.operand)
        return +value if isinstance(node.op, UAdd) else -value
    return _literal_number(node)

def _literal(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple(map(_literal, node.elts))
    if isinstance(node, List):
        return list(map(_literal, node.elts))
    if isinstance(node, Set):
        return set(map(_literal, node.elts))
    if isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == 'set' and not node.args and not node.keywords:
        return set()
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            _malformed(node)
        return {_literal(key): _literal(value) for key, value in zip(node.keys, node.values)}
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left = _signed(node.left)
        right = _literal_number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _signed(node)

def dump(node, annotate_fields=True, include_attributes=False, *, indent=None):
    def several(parts, level):
        if indent is None:
            return ', '.join(parts)
        start = '\n' + indent * level
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
        raise TypeError('expected AST, got %r' % node.__class__.__name__)
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent
    return shown(node, 0)[0]

_missing = object()

def copy_location(new_node, old_node):
    for name in ('lineno', 'col_offset', 'end_lineno', 'end_col_offset'):
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or (hasattr(old_node, name) and name.startswith('end_')):
                setattr(new_node, name, value)
    return new_node

def fix_missing_locations(node):
    def fix(node, places):
        for name in node._attributes:
            if getattr(node, name, None) is None:
                setattr(node, name, places[name])
            else:
                places[name] = getattr(node, name)
        for child in iter_child_nodes(node):
            fix(child, dict(places))
    fix(node, {'lineno': 1, 'col_offset': 0, 'end_lineno': 1, 'end_col_offset': 0})
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

def iter_child_nodes(node):
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for one in value:
                if isinstance(one, AST):
                    yield one

def walk(node):
    waiting = deque([node])
    while waiting:
        node = waiting.popleft()
        waiting.extend(iter_child_nodes(node))
        yield node

def get_docstring(node, clean=True):
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError("%r can't have docstrings" % node.__class__.__name__)
    first = node.body[0] if node.body else None
    if not isinstance(first, Expr) or not isinstance(first.value, Constant) or not isinstance(first.value.value, str):
        return None
    text = first.value.value
    if clean:
        import inspect
        text = inspect.cleandoc(text)
    return text

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
        return getattr(self, 'visit_' + node.__class__.__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        for _, value in iter_fields(node):
            if isinstance(value, list):
                for one in value:
                    if isinstance(one, AST):
                        self.visit(one)
            elif isinstance(value, AST):
                self.visit(value)

    def visit_Constant(self, node):
        value = node.value
        word = 'NameConstant' if value is None or isinstance(value, bool) else 'Num' if isinstance(value, (int, float, complex)) else 'Str' if isinstance(value, str) else 'Bytes' if isinstance(value, bytes) else 'Ellipsis'
        return getattr(self, 'visit_' + word, self.generic_visit)(node)

class NodeTransformer(NodeVisitor):
    """A visitor whose methods give what stands in place of the node; None takes it out."""

    def generic_visit(self, node):
        for name, value in list(iter_fields(node)):
            if isinstance(value, list):
                kept = []
                for one in value:
                    if isinstance(one, AST):
                        one = self.visit(one)
                        if one is None:
                            continue
                        if not isinstance(one, AST):
                            kept.extend(one)
                            continue
                    kept.append(one)
                value[:] = kept
            elif isinstance(value, AST):
                changed = self.visit(value)
                if changed is None:
                    delattr(node, name)
                else:
                    setattr(node, name, changed)
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
