from listed import *
print(sorted(name for name in globals() if not name.startswith('__')))
print(shown, _hidden_but_listed, len('abc'))
try:
    print(not_listed)
except NameError as error:
    print(error)
from unlisted import *
print(visible, also, max(3, 4), max.__module__)
try:
    print(_private)
except NameError as error:
    print(error)
visible = 'changed here'
import unlisted
print(visible, unlisted.visible)
from math import *
print(floor(2.5), pi > 3)
try:
    from wrong_list import *
except AttributeError as error:
    print(error)
from package import *
print(part.VALUE, 'other' in globals())
def uses():
    return shown, floor(7.9), visible
print(uses())
shown = 'mine'
print(uses())
