# Looks for what the program before it planted.
import math, sys, json
assert not hasattr(math, 'planted') and math.pi > 3.14 and callable(json.loads)
assert 'planted' not in sys.modules and len([]) == 0
try:
    planted
except NameError:
    print('held')
