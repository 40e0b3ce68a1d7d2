// The node classes of the module ast, and how the engine's own tree becomes objects of them.

import { parseProgram } from '../../../parser/index.ts';
import { makeFunction } from '../../runtime/define.ts';
import { attributeName } from '../../runtime/attribute-name.ts';
import { defineModule, defineSourceModule } from '../../runtime/modules.ts';
import { raiseSyntaxError } from '../../runtime/syntax-errors.ts';
import type { Value } from '../../runtime/values.ts';
import { treeValue } from './write-tree.ts';

defineModule('_ast_tree', () => new Map<string, Value>([
  ['tree', makeFunction('tree', 'source, filename, /', (given: Value, name: Value) => {
    const [source, fileName] = [attributeName(given), attributeName(name)];
    const { module, errors } = parseProgram(source, { fileName });
    return errors.length > 0 ? raiseSyntaxError(errors[0], source, fileName) : treeValue(module, source);
  })],
]));

defineSourceModule('_ast', String.raw`
from _ast_tree import tree

PyCF_ONLY_AST = 1024
PyCF_TYPE_COMMENTS = 4096
PyCF_ALLOW_TOP_LEVEL_AWAIT = 8192

class AST:
    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, /, *args, **kwargs):
        fields = self._fields
        if len(args) > len(fields):
            raise TypeError('%s constructor takes at most %d positional argument%s' % (type(self).__name__, len(fields), '' if len(fields) == 1 else 's'))
        for place, value in enumerate(args):
            setattr(self, fields[place], value)
        for name, value in kwargs.items():
            if name in fields[:len(args)]:
                raise TypeError('%s got multiple values for argument %r' % (type(self).__name__, name))
            setattr(self, name, value)

# The classes of each group with their fields; one that may be missing has a mark.
_groups = '''
mod: Module body type_ignores/Interactive body/Expression body/FunctionType argtypes returns
stmt: FunctionDef name args body decorator_list returns? type_comment?/AsyncFunctionDef name args body decorator_list returns? type_comment?
stmt: ClassDef name bases keywords body decorator_list/Return value?/Delete targets/Assign targets value type_comment?/AugAssign target op value
stmt: AnnAssign target annotation value? simple/For target iter body orelse type_comment?/AsyncFor target iter body orelse type_comment?
stmt: While test body orelse/If test body orelse/With items body type_comment?/AsyncWith items body type_comment?/Match subject cases
stmt: Raise exc? cause?/Try body handlers orelse finalbody/TryStar body handlers orelse finalbody/Assert test msg?/Import names
stmt: ImportFrom module? names level?/Global names/Nonlocal names/Expr value/Pass/Break/Continue
expr: BoolOp op values/NamedExpr target value/BinOp left op right/UnaryOp op operand/Lambda args body/IfExp test body orelse/Dict keys values/Set elts
expr: ListComp elt generators/SetComp elt generators/DictComp key value generators/GeneratorExp elt generators/Await value/Yield value?/YieldFrom value
expr: Compare left ops comparators/Call func args keywords/FormattedValue value conversion format_spec?/JoinedStr values/Constant value kind?
expr: Attribute value attr ctx/Subscript value slice ctx/Starred value ctx/Name id ctx/List elts ctx/Tuple elts ctx/Slice lower? upper? step?
expr_context: Load/Store/Del
boolop: And/Or
operator: Add/Sub/Mult/MatMult/Div/Mod/Pow/LShift/RShift/BitOr/BitXor/BitAnd/FloorDiv
unaryop: Invert/Not/UAdd/USub
cmpop: Eq/NotEq/Lt/LtE/Gt/GtE/Is/IsNot/In/NotIn
comprehension: comprehension target iter ifs is_async
excepthandler: ExceptHandler type? name? body
arguments: arguments posonlyargs args vararg? kwonlyargs kw_defaults kwarg? defaults
arg: arg arg annotation? type_comment?
keyword: keyword arg? value
alias: alias name asname?
withitem: withitem context_expr optional_vars?
match_case: match_case pattern guard? body
pattern: MatchValue value/MatchSingleton value/MatchSequence patterns/MatchMapping keys patterns rest?/MatchClass cls patterns kwd_attrs kwd_patterns
pattern: MatchStar name?/MatchAs pattern? name?/MatchOr patterns
type_ignore: TypeIgnore lineno tag
'''
_placed = ('stmt', 'expr', 'excepthandler', 'arg', 'keyword', 'alias', 'pattern')
_attributes = ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')

def _make(name, base, fields, group):
    space = {'__module__': 'ast', '_fields': tuple(field.rstrip('?') for field in fields)}
    space['__match_args__'] = space['_fields']
    for field in fields:
        if field.endswith('?'):
            space[field[:-1]] = None
    if group in _placed:
        space.update(_attributes=_attributes, end_lineno=None, end_col_offset=None)
    return type(name, (base,), space)

_all = {'AST': AST}
AST.__module__ = 'ast'
for _line in _groups.strip().splitlines():
    _group, _rest = _line.split(': ')
    for _one in _rest.split('/'):
        _name, *_names = _one.split()
        if _name == _group:
            _all[_name] = _make(_name, AST, _names, _group)
            continue
        if _group not in _all:
            _all[_group] = _make(_group, AST, [], _group)
        _all[_name] = _make(_name, _all[_group], _names, '')
globals().update(_all)
del _line, _group, _rest, _one, _name, _names

_with_context = {'Attribute', 'Subscript', 'Starred', 'Name', 'List', 'Tuple'}
_singletons = {name: kind() for name, kind in _all.items() if issubclass(kind, (expr_context, boolop, operator, unaryop, cmpop)) and kind.__base__ is not AST}
_targets = {'Assign': ('targets',), 'AugAssign': ('target',), 'AnnAssign': ('target',), 'For': ('target',), 'AsyncFor': ('target',),
            'comprehension': ('target',), 'withitem': ('optional_vars',), 'NamedExpr': ('target',), 'Delete': ('targets',)}

def _built(part):
    if isinstance(part, list):
        return [_built(one) for one in part]
    if not isinstance(part, tuple):
        return part
    name, place, fields = part
    if name in _singletons:
        return _singletons[name]
    cls = _all[name]
    node = cls.__new__(cls)
    names = cls._fields
    if name == 'Constant':
        node.value, node.kind = fields
    else:
        for field, value in zip(names, fields):
            setattr(node, field, _built(value))
        if name in _with_context:
            node.ctx = _singletons['Load']
    if place is not None:
        node.lineno, node.col_offset, node.end_lineno, node.end_col_offset = place
    if name in _targets:
        context = _singletons['Del' if name == 'Delete' else 'Store']
        for field in _targets[name]:
            _store(getattr(node, field), context)
    return node

def _store(target, context):
    if isinstance(target, list):
        for one in target:
            _store(one, context)
    elif target is not None:
        target.ctx = context
        if isinstance(target, (List, Tuple)):
            _store(target.elts, context)
        elif isinstance(target, Starred):
            _store(target.value, context)

def parsed(source, filename='<unknown>', mode='exec'):
    if isinstance(source, (bytes, bytearray)):
        source = source.decode()
    if mode == 'eval':
        source = source.lstrip(' \t')
    module = _built(tree(source, str(filename)))
    if mode == 'exec':
        return module
    if mode == 'single':
        return Interactive(module.body)
    if mode == 'eval':
        if len(module.body) != 1 or not isinstance(module.body[0], Expr):
            raise SyntaxError('invalid syntax', (str(filename), 1, 1, source, 1, 1))
        return Expression(module.body[0].value)
    raise ValueError("compile() mode must be 'exec', 'eval' or 'single'")
`);
