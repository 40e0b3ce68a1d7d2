import sys
import bare.one
from bare import two
from bare.inner import three
print(bare.__name__, bare.one.NAME, two.NAME, three.NAME, bare.inner.__name__)
print(hasattr(bare, '__file__') and bare.__file__ is not None, bare.__package__, bare.inner.three.__package__)
import chosen
print(chosen.KIND)
try:
    import bare.none
except ModuleNotFoundError as error:
    print(error)
try:
    from bare import nothing
except ImportError as error:
    print(str(error).split(' (')[0], error.name)
print(sorted(name for name in sys.modules if name.startswith('bare')))
def lazily():
    import late
    from late import VALUE as again
    return late.VALUE, again
print('late' in sys.modules)
print(lazily(), lazily(), 'late' in sys.modules)
if False:
    import never_there
for name in ('first_choice_missing', 'late'):
    try:
        module = __import__(name)
    except ImportError:
        continue
    print('took', module.__name__)
class Holder:
    import late as inside
    from late import VALUE
print(Holder.inside is sys.modules['late'], Holder.VALUE, 'late' in globals())
