space = {'n': 3}
exec('squares = [i * n for i in range(n)]\npairs = {a: b for a, b in zip("ab", squares)}', space)
print(space['squares'], space['pairs'], 'i' in space)
exec('''
x = 'module'
class Outer:
    x = 'class'
    seen = x
    class Inner:
        seen = x
    def method(self):
        return x
    items = [y for y in 'ab']
def function():
    x = 'function'
    class Local:
        seen = x
    def deeper():
        nonlocal x
        x = 'changed'
        return x
    return Local.seen, deeper(), x
''', space)
outer = space['Outer']
print(outer.seen, outer.Inner.seen, outer().method(), outer.items, space['function']())
outer_names, inner_names = {'g': 'global g'}, {'l': 'local l'}
exec('r1 = g\nr2 = l\ndef f():\n    try:\n        return l\n    except NameError as e:\n        return str(e)\nr3 = f()\nr4 = [g for _ in range(1)]', outer_names, inner_names)
print({name: inner_names[name] for name in ('r1', 'r2', 'r3', 'r4')})
try:
    exec('[l for _ in range(1)]', outer_names, inner_names)
except NameError as error:
    print(error)
counter = {'total': 0}
exec('def bump():\n    global total\n    total += 1\n    return total', counter)
print(counter['bump'](), counter['bump'](), counter['total'])
exec('total = 100', counter)
print(counter['bump']())
print(eval('(lambda f: f(f, 5))(lambda f, n: 1 if n == 0 else n * f(f, n - 1))'))
print(eval('[(x, y) for x in range(2) for y in range(x + 1)]'), eval('{k: v for k, v in d.items() if v}', {'d': {'a': 1, 'b': 0}}))
print(eval('(y := 5, y + 1)'), y)
exec('try:\n    raise KeyError("k")\nexcept KeyError as e:\n    saved = e.args\nelse:\n    saved = None\nfinally:\n    done = True', space)
print(space['saved'], space['done'], 'e' in space)
exec('for i in range(3):\n    if i == 1: continue\n    last = i\nelse:\n    ended = True', space)
print(space['last'], space['ended'], space['i'])
exec('def g():\n    yield from range(n)\na, *b = g()\nc = d = a', space)
print(space['a'], space['b'], space['c'], space['d'])
exec('match n:\n    case 3: word = "three"\n    case _: word = "other"', space)
print(space['word'])
exec('@staticmethod\ndef s(): return 1\nimport math as m, json\nfrom math import floor as fl, ceil', space)
print(space['m'].floor(1.5), space['fl'](2.7), space['ceil'](2.1), space['json'].dumps([1]))
exec('del n, x\nassert "x" not in globals()', space)
print('n' in space, 'x' in space)
