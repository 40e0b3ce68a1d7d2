import array
import decimal
import errno
import hashlib
import io
import time

numbers = array.array('i', [1, 2, 300])
held = io.BytesIO()
numbers.tofile(held)
held.seek(0)
again = array.array('i')
again.fromfile(held, 2)
print(again, held.tell())
try:
    again.fromfile(held, 5)
except EOFError as error:
    print(error, again)
print(hashlib.file_digest(io.BytesIO(b'abc'), 'md5').hexdigest(), hashlib.file_digest(io.BytesIO(b'abc'), hashlib.sha1).hexdigest())
print(errno.EPROTOTYPE, errno.errorcode[errno.EBADMSG], errno.errorcode[95], errno.errorcode[35], len(errno.errorcode))
print(decimal.DivisionUndefined.__mro__[1:3], issubclass(decimal.ConversionSyntax, decimal.InvalidOperation))
info = time.get_clock_info('monotonic')
print(info.monotonic, info.adjustable, time.get_clock_info('time').adjustable)
try:
    time.get_clock_info('sun')
except ValueError as error:
    print(error)
print(time.clock_gettime(time.CLOCK_REALTIME) > 1e9, time.CLOCK_MONOTONIC, time.clock_gettime_ns(time.CLOCK_MONOTONIC) >= 0)
views = {'a': 1}
for view in (views.keys(), views.values(), views.items()):
    print(view.mapping, type(view.mapping).__name__)
changed = bytearray(b'ab')
print(changed.__len__(), changed.__getitem__(0), changed.__contains__(97), changed.__add__(b'c'), changed.__mul__(2), list(changed.__iter__()), changed.__rmul__(2))
changed.__setitem__(0, 99)
changed.__delitem__(1)
changed.__iadd__(b'xy')
print(changed, changed.__mod__(()))
print(ExceptionGroup[int], (lambda: 0).__builtins__['len'] is len)
