import math
import random
from math import sqrt


def root(x):
    return math.sqrt(x) + sqrt(x)


print(root(4.0), math.pi > 3)
before = math.sqrt
setattr(math, 'sqrt', lambda x: 'mine')
try:
    print(root(4.0))
except TypeError as error:
    print(error)
print(math.sqrt(9.0))
math.floor = lambda x: 1.5
print(math.floor(2.0), before(16.0))
setattr(math, 'sqrt', before)
print(root(9.0))
