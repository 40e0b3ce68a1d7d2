import sys
import becomes_object
print(type(becomes_object).__name__, becomes_object.answer, becomes_object.computed)
from becomes_object import answer
print(answer)
class Fake:
    __name__ = 'fake'
    value = 'from a class'
    def __getattr__(self, name):
        return f'made {name}'
sys.modules['fake'] = Fake()
import fake
from fake import value, anything
print(fake.value, value, anything)
import plain
old = plain
plain.mark = 'old'
del sys.modules['plain']
import plain
print(plain is old, hasattr(plain, 'mark'), old.mark, plain.VALUE == old.VALUE)
sys.modules['plain'] = old
import plain
print(plain is old)
module_type = type(sys)
made = module_type('made', 'Its text.')
made.x = 1
exec('def f(): return x + 1', made.__dict__)
print(made.f(), made.__doc__, made.__name__, repr(made).startswith("<module 'made'"))
sys.modules['made.inner'] = module_type('made.inner')
sys.modules['made'] = made
made.inner = sys.modules['made.inner']
import made.inner as inner
print(inner is made.inner, isinstance(inner, module_type))
class Strict(module_type):
    def __setattr__(self, name, value):
        if name.startswith('x'):
            raise AttributeError('no x here')
        super().__setattr__(name, value)
    @property
    def doubled(self):
        return self.base * 2
strict = Strict('strict')
strict.base = 21
print(strict.doubled, strict.__name__, isinstance(strict, module_type))
try:
    strict.x = 1
except AttributeError as error:
    print(error)
print(sorted(name for name in vars(made) if not name.startswith('__')))
