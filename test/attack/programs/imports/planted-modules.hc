# Plants values in the modules and builtins of this run; the next run must not see them.
import math, sys, json, builtins
math.planted = 1
math.pi = 3
json.loads = None
sys.modules['math'] = 'planted'
sys.modules['planted'] = math
builtins.planted = 1
builtins.len = lambda x: 42
assert math.pi == 3 and len([]) == 42
print('held')
