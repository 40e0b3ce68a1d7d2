expression = compile('a * 2 + b', '<formula>', 'eval')
print(type(expression).__name__, expression.co_filename, expression.co_name)
print([eval(expression, {'a': n, 'b': 1}) for n in range(4)])
program = compile('count = count + 1\nresult = [count] * count', 'counting.py', 'exec')
space = {'count': 0}
for _ in range(3):
    exec(program, space)
print(space['count'], space['result'])
print(eval(compile('x = 5', 'f', 'exec')), exec(compile('1 + 1', 'f', 'eval')))
shown = compile('41 + 1', '<prompt>', 'single')
exec(shown)
exec(compile('for i in range(2): i * 10\n', '<prompt>', 'single'))
exec(compile('None', '<prompt>', 'single'))
exec(compile('word = "text"; word', '<prompt>', 'single'))
for text, mode in [('1 +', 'eval'), ('x = 1', 'eval'), ('x =', 'exec'), ('def f(', 'exec')]:
    try:
        compile(text, '<bad>', mode)
    except SyntaxError as error:
        print(repr(text), mode, error.filename, error.lineno)
try:
    compile('1', 'f', 'other')
except ValueError as error:
    print(error)
try:
    compile('1', 'f', 5)
except TypeError as error:
    print(error)
try:
    compile(5, 'f', 'exec')
except TypeError as error:
    print(error)
try:
    exec(compile('1 / 0', 'divide.py', 'exec'))
except ZeroDivisionError as error:
    print('divided:', error)
namespace = {}
source = 'def {0}(n):\n    return n {1} 2\n'
for name, sign in [('double', '*'), ('square', '**'), ('half', '/')]:
    exec(compile(source.format(name, sign), f'<{name}>', 'exec'), namespace)
print(namespace['double'](5), namespace['square'](5), namespace['half'](5))
print(compile('1', 'f', 'eval') == 1, callable(expression), isinstance(expression, type(program)))
error = None
try:
    compile('first = 1\nsecond = = 2\n', 'two.py', 'exec')
except SyntaxError as caught:
    error = caught
print(error.msg, error.lineno, error.filename, error.text.strip(), str(error))
