for args in [(2, "nf"), (2, "nf", "file"), (13, "p", "a", None, "b"), (9999, "u"), ("a",), (), (1, 2, 3, 4, 5, 6), ("x", "y")]:
    e = OSError(*args)
    print(type(e).__name__, repr(e), "|", str(e), "|", e.errno, e.strerror, e.filename, e.filename2, e.args)
for number in (1, 2, 3, 4, 10, 11, 13, 17, 20, 21, 32, 103, 104, 108, 110, 111, 114, 115, 5):
    print(number, type(OSError(number, "")).__name__, end="; ")
print()
print(repr(ConnectionRefusedError(2, "kept")), FileNotFoundError(13, "x", "f").filename)
class Mine(OSError):
    def __init__(self, code):
        super().__init__(code, "my text", "my file")
        self.code = code
m = Mine(2)
print(type(m).__name__, repr(m), str(m), m.errno, m.filename, m.code)
print(issubclass(BrokenPipeError, ConnectionError), issubclass(ConnectionError, OSError), IOError is OSError, EnvironmentError is OSError)
try:
    raise FileNotFoundError(2, "No such file", "data.txt")
except OSError as e:
    e.filename = "other.txt"
    print(e, e.filename)
print(TimeoutError("t").errno, str(TimeoutError(110, "timed out")), isinstance(TimeoutError(), OSError))
print(PermissionError.__mro__)
