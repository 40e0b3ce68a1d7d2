import left
print(left.value(), left.right.value())
from right import early
print(early)
try:
    import tangled
except ImportError as error:
    print(type(error).__name__, str(error).split(' (')[0], error.name)
import sys
print('tangled' in sys.modules, 'knot' in sys.modules)
try:
    import tangled
except ImportError as error:
    print(error.name, 'partially initialized' in str(error), 'circular import' in str(error))
import half
print(half.report)
