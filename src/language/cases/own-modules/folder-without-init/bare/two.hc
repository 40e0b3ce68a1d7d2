NAME = __name__
from . import one
assert one.NAME == 'bare.one'
