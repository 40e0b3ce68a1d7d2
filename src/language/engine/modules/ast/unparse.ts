// Texts from syntax trees, as ast.unparse writes them: one step a line, brackets only where they are needed.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('_ast_unparse', String.raw`
_binary = {'Add': ('+', 12), 'Sub': ('-', 12), 'Mult': ('*', 13), 'MatMult': ('@', 13), 'Div': ('/', 13), 'Mod': ('%', 13), 'FloorDiv': ('//', 13),
           'LShift': ('<<', 11), 'RShift': ('>>', 11), 'BitAnd': ('&', 10), 'BitXor': ('^', 9), 'BitOr': ('|', 8), 'Pow': ('**', 15)}
_unary = {'Invert': ('~', 14), 'Not': ('not ', 6), 'UAdd': ('+', 14), 'USub': ('-', 14)}
_compare = {'Eq': '==', 'NotEq': '!=', 'Lt': '<', 'LtE': '<=', 'Gt': '>', 'GtE': '>=', 'Is': 'is', 'IsNot': 'is not', 'In': 'in', 'NotIn': 'not in'}
# How tightly each kind of expression holds together.
_named, _tuple, _yield, _test, _or, _and, _not, _comparison, _expression, _factor, _power, _await, _atom = 0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17

def _kind(node):
    return type(node).__name__

def _wrap(text, level, around):
    return '(' + text + ')' if around > level else text

def expr(node, around=_test):
    return _expressions[_kind(node)](node, around)

def _constant(node, around):
    value = node.value
    if value is ...:
        return '...'
    text = repr(value)
    if isinstance(value, (float, complex)):
        text = text.replace('inf', '1e309').replace('nan', '(1e309-1e309)')
    if getattr(node, 'kind', None) == 'u':
        text = 'u' + text
    return text

def _tuple_text(node, around):
    inner = ', '.join(expr(one) for one in node.elts) + (',' if len(node.elts) == 1 else '')
    return '(' + inner + ')' if around > _tuple or not node.elts else inner

def _elements(nodes):
    return ', '.join(expr(one) for one in nodes)

def _dict(node, around):
    return '{' + ', '.join('**' + expr(value, _expression) if key is None else expr(key) + ': ' + expr(value) for key, value in zip(node.keys, node.values)) + '}'

def _clauses(nodes):
    text = ''
    for one in nodes:
        text += (' async for ' if one.is_async else ' for ') + expr(one.target, _tuple) + ' in ' + expr(one.iter, _or)
        for test in one.ifs:
            text += ' if ' + expr(test, _or)
    return text

def _binary_text(node, around):
    sign, level = _binary[_kind(node.op)]
    left, right = (level + 1, level) if sign == '**' else (level, level + 1)
    return _wrap(expr(node.left, left) + ' ' + sign + ' ' + expr(node.right, right), level, around)

def _unary_text(node, around):
    sign, level = _unary[_kind(node.op)]
    return _wrap(sign + expr(node.operand, level), level, around)

def _bool(node, around):
    word, level = (' and ', _and) if _kind(node.op) == 'And' else (' or ', _or)
    return _wrap(word.join(expr(one, level + 1) for one in node.values), level, around)

def _comparison_text(node, around):
    text = expr(node.left, _comparison + 1)
    for op, one in zip(node.ops, node.comparators):
        text += ' ' + _compare[_kind(op)] + ' ' + expr(one, _comparison + 1)
    return _wrap(text, _comparison, around)

def _choice(node, around):
    return _wrap(expr(node.body, _test + 1) + ' if ' + expr(node.test, _test + 1) + ' else ' + expr(node.orelse, _test), _test, around)

def _lambda(node, around):
    args = arguments(node.args)
    return _wrap('lambda' + (' ' + args if args else '') + ': ' + expr(node.body), _test, around)

def _call(node, around):
    return expr(node.func, _atom) + '(' + ', '.join([expr(one) for one in node.args] + [_keyword(one) for one in node.keywords]) + ')'

def _keyword(node):
    return '**' + expr(node.value) if node.arg is None else node.arg + '=' + expr(node.value)

def _attribute(node, around):
    text = expr(node.value, _atom)
    if _kind(node.value) == 'Constant' and type(node.value.value) is int:
        text += ' '
    return text + '.' + node.attr

def _subscript(node, around):
    index = node.slice
    if _kind(index) == 'Tuple' and index.elts:
        text = _tuple_text(index, _tuple)
    else:
        text = expr(index)
    return expr(node.value, _atom) + '[' + text + ']'

def _slice(node, around):
    text = (expr(node.lower) if node.lower else '') + ':' + (expr(node.upper) if node.upper else '')
    return text + ':' + expr(node.step) if node.step else text

def _text_parts(node, quote):
    text = ''
    for part in node.values:
        kind = _kind(part)
        if kind == 'Constant':
            text += part.value.replace('{', '{{').replace('}', '}}')
        elif kind == 'JoinedStr':
            text += _text_parts(part, quote)
        else:
            inner = expr(part.value, _test + 1)
            text += '{' + (' ' if inner.startswith('{') else '') + inner
            if part.conversion != -1:
                text += '!' + chr(part.conversion)
            if part.format_spec:
                text += ':' + _text_parts(part.format_spec, quote)
            text += '}'
    return text

def _formatted(node, around):
    text = _text_parts(node, None)
    shown = text.replace('\\', '\\\\') if '\\' in text and '{' not in text else text
    for quote in ("'", '"', "'''", '"""'):
        if quote not in shown and not ('\n' in shown and len(quote) == 1) and not shown.endswith(quote[0]):
            return 'f' + quote + shown + quote
    return 'f' + repr(text)

_expressions = {
    'Constant': _constant, 'Name': lambda node, around: node.id, 'Tuple': _tuple_text, 'Dict': _dict, 'BinOp': _binary_text, 'UnaryOp': _unary_text,
    'BoolOp': _bool, 'Compare': _comparison_text, 'IfExp': _choice, 'Lambda': _lambda, 'Call': _call, 'Attribute': _attribute, 'Subscript': _subscript,
    'Slice': _slice, 'JoinedStr': _formatted,
    'FormattedValue': lambda node, around: "f'" + _text_parts(type('Parts', (), {'values': [node]}), None) + "'",
    'List': lambda node, around: '[' + _elements(node.elts) + ']',
    'Set': lambda node, around: '{' + _elements(node.elts) + '}' if node.elts else '{*()}',
    'Starred': lambda node, around: '*' + expr(node.value, _expression),
    'NamedExpr': lambda node, around: '(' + expr(node.target, _atom) + ' := ' + expr(node.value, _atom) + ')',
    'Await': lambda node, around: _wrap('await' + (' ' + expr(node.value, _atom) if node.value else ''), _await, around),
    'Yield': lambda node, around: _wrap('yield' + (' ' + expr(node.value, _tuple) if node.value else ''), _yield, around),
    'YieldFrom': lambda node, around: _wrap('yield from ' + expr(node.value, _atom), _yield, around),
    'ListComp': lambda node, around: '[' + expr(node.elt) + _clauses(node.generators) + ']',
    'SetComp': lambda node, around: '{' + expr(node.elt) + _clauses(node.generators) + '}',
    'GeneratorExp': lambda node, around: '(' + expr(node.elt) + _clauses(node.generators) + ')',
    'DictComp': lambda node, around: '{' + expr(node.key) + ': ' + expr(node.value) + _clauses(node.generators) + '}',
}

def arguments(node):
    pieces = []
    ordered = node.posonlyargs + node.args
    presets = [None] * (len(ordered) - len(node.defaults)) + node.defaults
    for place, (one, preset) in enumerate(zip(ordered, presets), 1):
        pieces.append(_arg(one) + ('=' + expr(preset) if preset else ''))
        if place == len(node.posonlyargs):
            pieces.append('/')
    if node.vararg or node.kwonlyargs:
        pieces.append('*' + (_arg(node.vararg) if node.vararg else ''))
    for one, preset in zip(node.kwonlyargs, node.kw_defaults):
        pieces.append(_arg(one) + ('=' + expr(preset) if preset else ''))
    if node.kwarg:
        pieces.append('**' + _arg(node.kwarg))
    return ', '.join(pieces)

def _arg(node):
    return node.arg + (': ' + expr(node.annotation) if node.annotation else '')

def _alias(node):
    return node.name + (' as ' + node.asname if node.asname else '')

def pattern(node, around=0):
    kind = _kind(node)
    if kind == 'MatchValue':
        return expr(node.value)
    if kind == 'MatchSingleton':
        return repr(node.value)
    if kind == 'MatchSequence':
        return '[' + ', '.join(map(pattern, node.patterns)) + ']'
    if kind == 'MatchStar':
        return '*' + (node.name or '_')
    if kind == 'MatchMapping':
        pieces = [expr(key) + ': ' + pattern(one) for key, one in zip(node.keys, node.patterns)]
        return '{' + ', '.join(pieces + (['**' + node.rest] if node.rest else [])) + '}'
    if kind == 'MatchClass':
        pieces = list(map(pattern, node.patterns)) + [name + '=' + pattern(one) for name, one in zip(node.kwd_attrs, node.kwd_patterns)]
        return expr(node.cls) + '(' + ', '.join(pieces) + ')'
    if kind == 'MatchOr':
        return _wrap(' | '.join(pattern(one, 2) for one in node.patterns), 1, around)
    if node.pattern is None:
        return node.name or '_'
    return _wrap(pattern(node.pattern, 1) + ' as ' + node.name, 0, around)

class Writer:
    def __init__(self):
        self.lines = []
        self.depth = 0

    def line(self, text):
        self.lines.append('    ' * self.depth + text)

    def block(self, head, body):
        self.line(head + ':')
        self.depth += 1
        self.body(body)
        self.depth -= 1

    def body(self, body):
        for one in body:
            self.statement(one)

    def documented(self, head, body):
        first = body[0] if body else None
        if _kind(first) == 'Expr' and _kind(first.value) == 'Constant' and isinstance(first.value.value, str):
            self.line(head + ':')
            self.depth += 1
            self.documentation(first.value.value)
            self.body(body[1:])
            self.depth -= 1
        else:
            self.block(head, body)

    def documentation(self, text):
        shown = ''.join(char if char in '\n\t' or char.isprintable() else char.encode('unicode_escape').decode() for char in text.replace('\\', '\\\\'))
        if '"""' in shown or shown.endswith('"'):
            shown = shown.replace('"', '\\"')
        self.line('"""' + shown + '"""')

    def statement(self, node):
        getattr(self, '_' + _kind(node))(node)

    def _Expr(self, node):
        self.line(expr(node.value, _yield))

    def _Assign(self, node):
        self.line(''.join(expr(one, _tuple) + ' = ' for one in node.targets) + expr(node.value, _tuple))

    def _AugAssign(self, node):
        self.line(expr(node.target) + ' ' + _binary[_kind(node.op)][0] + '= ' + expr(node.value, _tuple))

    def _AnnAssign(self, node):
        target = expr(node.target)
        if not node.simple and _kind(node.target) == 'Name':
            target = '(' + target + ')'
        self.line(target + ': ' + expr(node.annotation) + (' = ' + expr(node.value, _tuple) if node.value else ''))

    def _Return(self, node):
        self.line('return' + (' ' + expr(node.value) if node.value else ''))

    def _Delete(self, node):
        self.line('del ' + _elements(node.targets))

    def _Pass(self, node):
        self.line('pass')

    def _Break(self, node):
        self.line('break')

    def _Continue(self, node):
        self.line('continue')

    def _Raise(self, node):
        self.line('raise' + (' ' + expr(node.exc) if node.exc else '') + (' from ' + expr(node.cause) if node.cause else ''))

    def _Assert(self, node):
        self.line('assert ' + expr(node.test) + (', ' + expr(node.msg) if node.msg else ''))

    def _Global(self, node):
        self.line('global ' + ', '.join(node.names))

    def _Nonlocal(self, node):
        self.line('nonlocal ' + ', '.join(node.names))

    def _Import(self, node):
        self.line('import ' + ', '.join(map(_alias, node.names)))

    def _ImportFrom(self, node):
        self.line('from ' + '.' * (node.level or 0) + (node.module or '') + ' import ' + ', '.join(map(_alias, node.names)))

    def _If(self, node):
        self.block('if ' + expr(node.test), node.body)
        while len(node.orelse) == 1 and _kind(node.orelse[0]) == 'If':
            node = node.orelse[0]
            self.block('elif ' + expr(node.test), node.body)
        self.rest(node.orelse)

    def rest(self, body, word='else'):
        if body:
            self.block(word, body)

    def _While(self, node):
        self.block('while ' + expr(node.test), node.body)
        self.rest(node.orelse)

    def _For(self, node, before=''):
        self.block(before + 'for ' + expr(node.target, _tuple) + ' in ' + expr(node.iter, _tuple), node.body)
        self.rest(node.orelse)

    def _AsyncFor(self, node):
        self._For(node, 'async ')

    def _With(self, node, before=''):
        items = ', '.join(expr(item.context_expr) + (' as ' + expr(item.optional_vars) if item.optional_vars else '') for item in node.items)
        self.block(before + 'with ' + items, node.body)

    def _AsyncWith(self, node):
        self._With(node, 'async ')

    def _Try(self, node, star=''):
        self.block('try', node.body)
        for handler in node.handlers:
            self.block('except' + star + (' ' + expr(handler.type) if handler.type else '') + (' as ' + handler.name if handler.name else ''), handler.body)
        self.rest(node.orelse)
        self.rest(node.finalbody, 'finally')

    def _TryStar(self, node):
        self._Try(node, '*')

    def _Match(self, node):
        self.line('match ' + expr(node.subject, _tuple) + ':')
        self.depth += 1
        for case in node.cases:
            self.block('case ' + pattern(case.pattern) + (' if ' + expr(case.guard) if case.guard else ''), case.body)
        self.depth -= 1

    def decorated(self, node):
        self.lines.append('')
        for one in node.decorator_list:
            self.line('@' + expr(one))

    def _FunctionDef(self, node, before=''):
        self.decorated(node)
        self.documented(before + 'def ' + node.name + '(' + arguments(node.args) + ')' + (' -> ' + expr(node.returns) if node.returns else ''), node.body)

    def _AsyncFunctionDef(self, node):
        self._FunctionDef(node, 'async ')

    def _ClassDef(self, node):
        self.decorated(node)
        inside = ', '.join([expr(one) for one in node.bases] + [_keyword(one) for one in node.keywords])
        self.documented('class ' + node.name + ('(' + inside + ')' if inside else ''), node.body)

def text_of(node):
    kind = _kind(node)
    if kind in _expressions:
        return expr(node, _test)
    writer = Writer()
    if kind == 'Module':
        body = node.body
        first = body[0] if body else None
        if _kind(first) == 'Expr' and _kind(first.value) == 'Constant' and isinstance(first.value.value, str):
            writer.documentation(first.value.value)
            body = body[1:]
        writer.body(body)
    elif kind == 'Interactive':
        writer.body(node.body)
    elif kind == 'Expression':
        return expr(node.body, _test)
    elif kind == 'arguments':
        return arguments(node)
    elif kind == 'arg':
        return _arg(node)
    elif kind == 'alias':
        return _alias(node)
    elif kind == 'keyword':
        return _keyword(node)
    else:
        writer.statement(node)
    return '\n'.join(writer.lines).lstrip('\n')
`);
