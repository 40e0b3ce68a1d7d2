def run(e, reraise=None):
    try:
        try:
            raise e
        except* ValueError as g:
            print("V", repr(g))
        except* (TypeError, KeyError) as g:
            print("T", repr(g))
            if reraise: raise reraise
        except* OSError:
            print("O")
            raise
        else: print("else")
        finally: print("finally")
    except BaseException as out:
        print("out", repr(out), repr(out.__cause__), repr(out.__context__))
run(ValueError("plain"))
run(KeyError("k"))
run(OSError("o"))
run(ZeroDivisionError("z"))
run(ExceptionGroup("g", [ValueError(1), ValueError(2)]))
run(ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)]))
run(ExceptionGroup("g", [ValueError(1), ZeroDivisionError(2), ExceptionGroup("h", [KeyError(3), ZeroDivisionError(4)])]))
run(ExceptionGroup("g", [TypeError(1), OSError(2)]), RuntimeError("new"))
run(ExceptionGroup("g", [TypeError(1), ZeroDivisionError(2)]), RuntimeError("new"))
run(TypeError(1), RuntimeError("new"))
run(KeyboardInterrupt())
run(BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(1)]))
try: pass
except* ValueError: print("never")
else: print("else ran")
finally: print("finally ran")
for bad in (ExceptionGroup, BaseExceptionGroup, (ValueError, ExceptionGroup), 5, int):
    try:
        try: raise ValueError(1)
        except* bad: pass
    except TypeError as e: print(e)
def inside():
    try: raise ExceptionGroup("x", [ValueError(1), KeyError(2)])
    except* ValueError as e:
        print(repr(e), e.exceptions[0].args)
    except* KeyError as e:
        for x in e.exceptions:
            if x.args: continue
        print("loop done")
    try: e
    except UnboundLocalError as u: print("unbound")
    return "end"
print(inside())
def nested():
    try:
        try: raise ExceptionGroup("a", [ValueError(1), TypeError(2), KeyError(3)])
        except* ValueError: print("inner V")
    except* TypeError: print("outer T")
try: nested()
except* KeyError as k: print(repr(k))
def raises_two():
    try: raise ExceptionGroup("a", [ValueError(1), TypeError(2)])
    except* ValueError: raise KeyError("from v")
    except* TypeError as t: raise OSError("from t") from t
try: raises_two()
except ExceptionGroup as e: print(repr(e), [repr(x.__cause__) for x in e.exceptions], [repr(x.__context__) for x in e.exceptions])
