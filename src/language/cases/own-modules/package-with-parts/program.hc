import sys
import shapes
import shapes.flat.square as square
from shapes import circle, NAME
from shapes.flat import square as same, area_of
from shapes.circle import Circle as Round

print(shapes.__name__, shapes.__package__, shapes.__doc__)
print(square.__name__, square.__package__, circle.__name__, circle.__package__)
print(square is same, shapes.flat.square is square)
print(NAME, area_of(square.Square(3)), Round(2).area())
print(Round.__module__, Round, square.Square.__qualname__, area_of.__module__)
for name in ['shapes', 'shapes.flat', 'shapes.flat.square', 'shapes.circle', 'shapes.unused']:
    print(name, name in sys.modules)
print(sys.modules['shapes'] is shapes, sys.modules['shapes.circle'] is circle)
print(hasattr(shapes, 'flat'), hasattr(shapes, 'unused'))
import shapes.unused
print(hasattr(shapes, 'unused'), shapes.unused.VALUE)
print(sorted(name for name in vars(square) if not name.startswith('__')))
print([name for name in dir(shapes) if not name.startswith('_')])
print(repr(Round(1)), Round(1) == Round(1), Round(1) == square.Square(1))
def inside():
    from shapes import circle as c
    import shapes.flat as f
    return c.Circle(1).area(), f.__name__
print(inside())
