# Uses descriptors to see values meant for others.
seen = []
class Spy:
    def __get__(self, instance, owner): seen.append((instance, owner)); return self
    def __set__(self, instance, value): seen.append(value)
    def __set_name__(self, owner, name): seen.append((owner, name))
    def __delete__(self, instance): seen.append('gone')
class C:
    x = Spy()
    y = property(lambda self: seen, lambda self, v: seen.append(v))
c = C()
c.x; c.x = 1; del c.x; C.x; c.y; c.y = 2
for item in seen:
    parts = item if isinstance(item, tuple) else (item,)
    for part in parts:
        assert part is None or isinstance(part, (C, type, int, str)), part
assert type(C.__dict__['y']).__name__ == 'property'
for act in (lambda: C.__dict__['y'].__get__(), lambda: property.__get__(1, 2), lambda: C.y.fget(), lambda: staticmethod(1).__get__(None)):
    try:
        act()
    except (TypeError, AttributeError):
        pass
print('held')
