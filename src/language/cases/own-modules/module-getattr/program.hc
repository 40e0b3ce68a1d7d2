import lazy
print(lazy.known, lazy.made, lazy.other_made)
try:
    lazy.refused
except AttributeError as error:
    print(error)
from lazy import made_for_from
print(made_for_from)
try:
    from lazy import refused
except ImportError as error:
    print(str(error).split(' (')[0])
print(hasattr(lazy, 'anything'), hasattr(lazy, 'refused'), getattr(lazy, 'refused', 'fallback'))
print(dir(lazy))
print(lazy.calls)
lazy.made = 'now fixed'
print(lazy.made, lazy.calls)
