space = {'log': []}
exec('''
def note(*parts):
    log.append(parts)
    return len(log)
def setter(name, value):
    globals()[name] = value
def getter(name):
    return globals().get(name, 'none')
class Keeper:
    def __init__(self):
        self.names = globals()
''', space)
print(space['note']('a'), space['note']('b', 1), space['log'])
space['log'] = ['fresh']
print(space['note']('c'), space['log'])
space['setter']('planted', 5)
print(space['planted'], space['getter']('planted'), space['getter']('absent'))
space['later'] = 'from outside'
print(space['getter']('later'), space['Keeper']().names is space, space['note'].__globals__ is space)
space.update(a=1, b=2)
print(eval('a + b', space), space.pop('a'), space['getter']('a'))
try:
    eval('a', space)
except NameError as error:
    print(error)
order = {}
exec('z = 1\ny = 2\nx = 3', order)
print([name for name in order if name != '__builtins__'])
copy = dict(space)
exec('def own(): return b * 10', copy)
copy['b'] = 7
print(copy['own'](), 'own' in space, space['b'])
for name in [name for name in globals() if name.startswith('made_')]:
    print('not yet', name)
for number in range(3):
    globals()[f'made_{number}'] = number ** 2
print(sorted(name for name in globals() if name.startswith('made_')), made_2)
exec('made_3 = made_2 + 1')
print(made_3, globals()['made_3'], 'made_3' in dir())
del globals()['made_0']
print('made_0' in globals())
exec('del made_1')
try:
    made_1
except NameError as error:
    print(error)
def local_exec():
    space = {}
    exec('result = [n for n in range(3)]', {}, space)
    return space
print(local_exec())
print = lambda *args, real=print: real('wrapped:', *args)
print('builtin hidden')
del print
print('builtin again')
