s = StopIteration(1, 2); print(s.value, s.args); s.value = 9; print(s.value, s.args)
print(StopIteration().value, SystemExit(3).code, SystemExit().code, SystemExit(1, 2).code, SystemExit("text").code)
i = ImportError("m", name="n", path="p"); print(i.name, i.path, i.msg, i, ImportError("a", "b").msg, ModuleNotFoundError("x").name)
for bad in (lambda: ImportError(foo=1), lambda: AttributeError("x", foo=1), lambda: NameError("x", obj=1), lambda: KeyError(a=1)):
    try: bad()
    except TypeError as e: print(e)
a = AttributeError("x", name="n", obj=[3]); print(a.name, a.obj, a, AttributeError("y").name)
try: [].nothing
except AttributeError as e: print(e.name, e.obj, e)
try: undefined_thing
except NameError as e: print(e.name, e)
def local():
    print(x)
    x = 1
try: local()
except UnboundLocalError as e: print(e, isinstance(e, NameError))
try: import no_such_module_here
except ImportError as e: print(type(e).__name__, e.name, e.path, e.msg)
try: from math import nothing_there
except ImportError as e: print(e.name, e.msg[:40])
print(KeyError("a"), KeyError(), KeyError(1, 2), repr(KeyError("a")), KeyError("it's"), str(KeyError(("t",))))
y = SyntaxError("msg", ("file.py", 3, 5, "text here\n", 3, 9))
print(y, y.msg, y.filename, y.lineno, y.offset, y.text, y.end_lineno, y.end_offset)
print(SyntaxError("only"), SyntaxError().msg, SyntaxError("m", ("f", 1, 2, "t")).end_lineno, IndentationError("i").args)
u = UnicodeDecodeError("utf-8", b"ab\xff", 2, 3, "invalid start byte"); print(u, u.encoding, u.object, u.start, u.end, u.reason)
w = UnicodeEncodeError("ascii", "h\u00e9", 1, 2, "ordinal"); print(w, w.object)
print(UnicodeTranslateError("abc", 0, 2, "why"))
for bad in (lambda: UnicodeDecodeError("x"), lambda: UnicodeEncodeError(1, 2, 3, 4, 5)):
    try: bad()
    except TypeError as e: print(e)
try: b"\xff".decode("utf-8")
except UnicodeDecodeError as e: print(e.start, e.end, e.reason, e.object, e.encoding)
try: "\u20ac".encode("ascii")
except UnicodeEncodeError as e: print(e.start, e.end, e.reason, repr(e.object))
tree = [BaseException, Exception, ArithmeticError, LookupError, Warning, ValueError, RuntimeError, NameError, SyntaxError, ConnectionError]
for t in tree: print(t.__name__, [c.__name__ for c in t.__mro__[1:-1]])
for n in ("DeprecationWarning", "EncodingWarning", "StopAsyncIteration", "RecursionError", "NotImplementedError", "FloatingPointError", "BufferError", "ReferenceError", "SystemError", "TabError", "GeneratorExit", "KeyboardInterrupt"):
    print(n, __builtins__.__dict__[n].__bases__[0].__name__ if hasattr(__builtins__, "__dict__") else "")
