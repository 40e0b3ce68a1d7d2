class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


p = Point(1.5, 2.5)
print(getattr(p, 'x'), getattr(p, 'y', None), getattr(p, 'z', 'none'), hasattr(p, 'x'))
setattr(p, 'x', 7)
print(p.x, p.x // 2, p.x / 2)
for name in ('x', 'y'):
    setattr(p, name, getattr(p, name) * 2)
print(p.x, p.y, sorted(p.__dict__.items()), vars(p) is not None)
p.__dict__['y'] = 'text'
print(p.y)
del p.x
try:
    print(p.x)
except AttributeError as error:
    print(error)
q = Point(0.5, 0.25)
print(q.x + q.y, dir(q)[-2:])
