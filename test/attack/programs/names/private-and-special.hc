# Uses names that the engine gives its own fields.
class C:
    cls = 1; items = 2; map = 3; code = 4; v = 5; w = 6; next = 7; arity = 8; namespace = 9; prototype = 10; doubles = 11; originals = 12
    def __init__(self):
        self.cls = 'own'; self.items = 'own'; self.map = 'own'; self.code = 'own'; self.v = 'own'; self.next = 'own'
    def m_go_0(self): return 'own'
c = C()
assert {c.cls, c.items, c.map, c.code, c.v, c.next, c.m_go_0()} == {'own'}
assert type(c) is C and isinstance(c, C) and C.namespace == 9
class L(list): items = 'x'; cls = 'y'
l = L([1, 2])
assert l.items == 'x' and l.cls == 'y' and list(l) == [1, 2] and len(l) == 2
print('held')
