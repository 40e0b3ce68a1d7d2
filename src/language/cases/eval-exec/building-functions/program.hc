def make_record(name, fields):
    lines = [f'class {name}:', f'    def __init__(self, {", ".join(fields)}):']
    lines += [f'        self.{field} = {field}' for field in fields]
    lines += ['    def __repr__(self):', f'        return "{name}(" + ", ".join(f"{{k}}={{v!r}}" for k, v in vars(self).items()) + ")"']
    space = {'__name__': __name__}
    exec('\n'.join(lines), space)
    return space[name]
Point = make_record('Point', ['x', 'y'])
print(Point(1, 2), Point.__module__, Point.__name__)
def calculate(text, **names):
    allowed = {'abs': abs, 'max': max, '__builtins__': {}}
    allowed.update(names)
    try:
        return eval(text, allowed)
    except Exception as error:
        return f'{type(error).__name__}: {error}'
for text in ['1 + 2 * 3', 'abs(-x) + max(x, 2)', 'open("f")', 'x.y', '1 / 0', 'y + 1']:
    print(text, '=>', calculate(text, x=-5))
operations = {sign: eval(f'lambda a, b: a {sign} b') for sign in ['+', '-', '*', '//', '%', '**', '<', 'and']}
print({sign: function(7, 2) for sign, function in operations.items()})
source = ['total = 0']
for number in range(5):
    source.append(f'total += {number}')
    source.append('if total > 3: notes.append(total)')
space = {'notes': []}
exec('\n'.join(source), space)
print(space['total'], space['notes'])
def traced(function_text):
    space = {}
    exec(function_text, space)
    function = next(value for name, value in space.items() if callable(value) and not name.startswith('__'))
    return lambda *args: (function.__name__, args, function(*args))
print(traced('def add(a, b=10): return a + b')(1))
rules = '''
rule: x > 5 -> big
rule: x % 2 == 0 -> even
rule: True -> any
'''
def classify(x):
    for line in rules.strip().splitlines():
        test, answer = line.removeprefix('rule: ').split(' -> ')
        if eval(test):
            return answer
print([classify(n) for n in (1, 2, 7)])
class Machine:
    def __init__(self):
        self.names = {'print': self.say}
        self.said = []
    def say(self, *parts):
        self.said.append(' '.join(map(str, parts)))
    def run(self, text):
        exec(text, self.names)
        return self
machine = Machine().run('x = 1').run('x += 1\nprint("x is", x)').run('def f(): return x * 100').run('print(f())')
print(machine.said)
recursive = {}
exec('def fact(n): return 1 if n < 2 else n * fact(n - 1)', recursive)
print(recursive['fact'](20))
exec('exec("exec(\'deep = 1\')")')
print(deep, eval('eval("eval(\'deep\')")'))
