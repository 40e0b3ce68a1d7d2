# Uses super with classes and objects that do not fit.
held = 0
class A:
    def m(self): return 'A'
class B(A):
    def m(self): return super().m()
class Alone: pass
for act in (lambda: super(B, 1).m(), lambda: super(1, B()).m(), lambda: super(B, Alone()).m(), lambda: super(int, 'a'), lambda: super(B, A()), lambda: B.m(Alone()), lambda: super(B, B()).constructor, lambda: super(B, B()).__proto__, lambda: super(object, 1).toString, lambda: super().m()):
    try:
        print('got', act())
    except (TypeError, AttributeError, RuntimeError):
        held += 1
assert held == 10, held
assert super(B, B()).m() == 'A'
print('held')
