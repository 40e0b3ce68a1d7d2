import ast
src = '''"""doc"""
import os.path as p, sys
from . import x
from .a import b as c, d
@dec(1)
class A(B, metaclass=M):
    """Class doc"""
    x: int = 1
    (y): int
    @property
    def f(self, a, /, b: int=2, *args, c=3, d, **kw) -> str:
        "d"
        global g
        for i, j in zip(a, b):
            if i > 1 and j or not k:
                continue
            elif a < b <= c:
                break
            else:
                pass
        else:
            x[1:2, ::3] += 1
        while True:
            return a, *b
        try:
            raise E(1) from e
        except (A, B) as e:
            del a[0], b
        except:
            assert x, 'm'
        else: pass
        finally:
            with a as b, c(): yield
        lambda x, *y: x + 1
        return [x for x in y if z if w]
async def g():
    await x
    async with a: pass
    async for x in y: nonlocal_ = 1
x = {**a, 'k': 1, 2: {1, 2}, (3,): [*a]}
print(f'{x!r:>{w}} {y=} {{}}', -2 ** -1, (a if b else c) if d else e, (yield_ := 3), not (a and b), 1 + 2 * 3 - (4 - 5), a @ b, ~x, 'it"s', b'x', ..., 1j, 1e100, 10**20)
match x:
    case 1 | -2 | 'a': pass
    case [a, *_, b] if a: pass
    case {'k': v, **rest}: pass
    case P(1, x=2) as q: pass
    case None | True: pass
    case a.b: pass
    case _: pass
try: pass
except* E: pass
x = y = z
(a, b) = c
a.b.c(d)(*e, k=1, **f)
{k: v for k, v in x for y in z}
(x for x in y)
f(x for x in y)
'''
t = ast.parse(src)
print(ast.dump(t))
print(ast.dump(ast.parse('a.b[c] = [d, *e]\ndel x\nf(1, k=2)'), indent=2, include_attributes=True))
print(ast.unparse(t))
for s in ('1', '[1, 2, (3, None)]', "{'a': {1, 2}, 'b': -3.5, b'x': 1+2j}", 'set()', ' True', "'a' 'b'"):
    print(repr(ast.literal_eval(s)))
for s in ('a', 'f(1)', '1+1', '[x]', '1 if', '__import__("os")'):
    try: print(ast.literal_eval(s))
    except Exception as e: print(type(e).__name__, str(e).split(':')[0])
class V(ast.NodeVisitor):
    def visit_Name(self, n): print('name', n.id, n.lineno, n.col_offset, n.end_col_offset, type(n.ctx).__name__)
    def visit_FunctionDef(self, n): print('def', n.name); self.generic_visit(n)
V().visit(ast.parse('def f(x):\n    return x + yy\nü = f(1)'))
class T(ast.NodeTransformer):
    def visit_BinOp(self, n):
        self.generic_visit(n)
        if isinstance(n.op, ast.Add): return ast.copy_location(ast.BinOp(n.left, ast.Mult(), n.right), n)
        return n
    def visit_Pass(self, n): return None
t = ast.fix_missing_locations(T().visit(ast.parse('x = 3 + 4\npass\ny = x + 1')))
ns = {}
exec(compile(t, '<t>', 'exec'), ns); print(ns['x'], ns['y'])
e = ast.Expression(ast.Constant(5)); print(eval(compile(ast.fix_missing_locations(e), 'x', 'eval')))
print([type(n).__name__ for n in ast.walk(ast.parse('a = b + 1'))])
print(ast.get_docstring(ast.parse('"""x\n   y"""')), ast.Name('a').id, ast.Return().value, ast.Name._fields, ast.FunctionDef._fields, ast.Name.__mro__[1:3])
print(isinstance(ast.Constant(1), ast.Num), isinstance(ast.Constant('a'), ast.Str), list(ast.iter_fields(ast.Name('a', ast.Load())))[0])
print(ast.get_source_segment('a = b + 1', ast.parse('a = b + 1').body[0].value))
try: ast.Name(1,2,3)
except TypeError as e: print(e)
try: ast.parse('a b')
except SyntaxError as e: print('SyntaxError')
print(ast.dump(compile('a', 'f', 'eval', ast.PyCF_ONLY_AST)))
