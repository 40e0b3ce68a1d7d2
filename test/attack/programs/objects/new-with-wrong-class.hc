# Makes values through `__new__` of another type.
held = 0
class A: pass
class L(list): pass
for act in (lambda: object.__new__(list), lambda: object.__new__(int), lambda: object.__new__(L), lambda: list.__new__(A), lambda: list.__new__(int), lambda: int.__new__(str), lambda: int.__new__(A), lambda: dict.__new__(list), lambda: tuple.__new__(list), lambda: str.__new__(int), lambda: ValueError.__new__(int), lambda: object.__new__(type), lambda: object.__new__(1), lambda: type.__new__(int, 'x', (), {}), lambda: list.__new__(), lambda: object.__new__()):
    try:
        made = act()
        print('made', type(made))
    except TypeError:
        held += 1
assert held == 16, held
print('held')
