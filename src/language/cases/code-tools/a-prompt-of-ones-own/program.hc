import code, codeop, sys, io
for text in ['', '# c', 'x = 1', 'if x:', 'if x:\n  y = 1', 'if x:\n  y = 1\n', 'def f(', 'x = (1,', "'''abc", '@deco', 'class A:', 'try:\n  pass', 'try:\n  pass\n', 'if 1: pass', 'if 1: pass\n', '{"a": 1}', 'f(x)', 'x = 1 \\', 'for i in range(3):\n    print(i)\n    ', 'lambda x: x', 'def f():\n  return 1\n\n', 'a = {1:\n2}', 'match x:\n  case 1:', 'x[1:2]']:
    try:
        got = codeop.compile_command(text)
        print(repr(text), 'unfinished' if got is None else type(got).__name__)
    except SyntaxError as e:
        print(repr(text), 'SyntaxError')
for text in ['x = = 1', 'a b', ')', 'def 1', 'x = "abc', ' x = 1', 'if x:\ny', 'return 1 +* 2']:
    try:
        got = codeop.compile_command(text)
        print(repr(text), 'unfinished' if got is None else type(got).__name__)
    except SyntaxError as e:
        print(repr(text), 'SyntaxError')
lines = iter(['x = 5', 'x * 2', 'def f(a):', '    return a + 1', '', 'f(x)', 'print("hi")', 'for i in range(2):', '  print(i)', ''])
def read(prompt):
    print(prompt, end='|')
    try:
        return next(lines)
    except StopIteration:
        raise EOFError
kept, sys.stderr = sys.stderr, io.StringIO()
code.interact('hello', read, {'z': 1}, 'bye')
text = sys.stderr.getvalue()
sys.stderr = kept
print(text)
i = code.InteractiveInterpreter({'a': 1})
print(i.runsource('a'), i.runsource('if a:'), i.locals['a'])
c = code.InteractiveConsole()
print(c.push('b = 2'), c.push('if b:'), c.push('  b += 1'), c.push(''), c.locals['b'], c.buffer, c.locals['__name__'])
try:
    c.push('raise SystemExit(3)')
except SystemExit as e:
    print('exit', e.code)
