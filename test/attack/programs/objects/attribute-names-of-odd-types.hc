# Gives names of attributes that are no plain text.
class Name(str):
    def __str__(self): return '__proto__'
    def __repr__(self): return 'constructor'
    def __eq__(self, other): return True
    def __hash__(self): return hash('constructor')
class C: pass
c = C()
setattr(c, Name('ordinary'), 1)
assert not hasattr(C(), '__proto__') and not hasattr(c, 'constructor')
held = 0
for name in (1, 1.5, None, b'x', ('constructor',), ['constructor'], object()):
    for act in (lambda: getattr(c, name), lambda: setattr(c, name, 1), lambda: delattr(c, name), lambda: hasattr(c, name), lambda: object.__getattribute__(c, name), lambda: object.__setattr__(c, name, 1), lambda: type(name, (), {})):
        try:
            act()
        except TypeError:
            held += 1
assert held >= 42, held
print('held')
