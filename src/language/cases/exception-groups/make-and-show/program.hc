eg = ExceptionGroup("msg", [ValueError(1), ExceptionGroup("in", [TypeError(2), KeyError(3)])])
print(eg, "|", repr(eg), "|", eg.message, eg.exceptions, eg.args)
print(str(ExceptionGroup("one", (ValueError(),))), repr(ExceptionGroup("tuple", (ValueError(),))))
for args in [(), ("m",), (1, [ValueError()]), ("m", []), ("m", [1]), ("m", 3), ("m", [ValueError(), int]), ("m", [KeyboardInterrupt()]), ("m", {ValueError()}), ("m", [ValueError()], 3)]:
    try: print(repr(ExceptionGroup(*args)))
    except Exception as e: print(type(e).__name__, e)
print(repr(BaseExceptionGroup("b", [ValueError()])), repr(BaseExceptionGroup("b", [KeyboardInterrupt()])))
print([c.__name__ for c in ExceptionGroup.__mro__], [c.__name__ for c in BaseExceptionGroup.__mro__])
print(isinstance(eg, Exception), isinstance(BaseExceptionGroup("b", [SystemExit()]), Exception))
try: eg.message = "x"
except AttributeError as e: print("read only")
try: eg.exceptions = ()
except AttributeError as e: print("read only")
class Own(ExceptionGroup):
    def __new__(cls, message, exceptions, code=0):
        self = super().__new__(cls, message, exceptions)
        self.code = code
        return self
    def __init__(self, message, exceptions, code=0):
        super().__init__(message, exceptions)
    def derive(self, exceptions): return Own(self.message, exceptions, self.code)
o = Own("own", [ValueError(1), TypeError(2)], code=7)
print(repr(o), o.code, o.split(ValueError)[0].code, type(o.subgroup(TypeError)).__name__)
class Plain(ExceptionGroup): pass
p = Plain("p", [ValueError(1), KeyError(2)])
print(repr(p), [type(x).__name__ for x in p.split(KeyError)])
class Bad(Plain):
    def derive(self, exceptions): return 5
try: Bad("b", [ValueError(1), KeyError(2)]).split(KeyError)
except TypeError as e: print(e)
try: Plain("x", [SystemExit()])
except TypeError as e: print(e)
class Base(BaseExceptionGroup): pass
print(repr(Base("x", [ValueError()])), isinstance(Base("x", [ValueError()]), Exception))
print(repr(eg.derive([OSError(5)])), repr(eg.derive([KeyboardInterrupt()])))
try:
    raise eg
except ExceptionGroup as e: print(e is eg)
