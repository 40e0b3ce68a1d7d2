log = []
def flow(kind):
    for i in range(3):
        try:
            log.append(i)
            if kind == "return": return "r"
            if kind == "break": break
            if kind == "continue": continue
            if kind == "raise": raise ValueError(i)
        except ValueError as e:
            log.append(repr(e))
            if i == 1: break
        else: log.append("else")
        finally: log.append("f")
    else: log.append("loop else")
    return "end"
for kind in ("return", "break", "continue", "raise", "none"):
    print(kind, flow(kind), log); log.clear()
def override():
    try: return 1
    finally: return 2
def swallow():
    try: 1 / 0
    finally: return "swallowed"
def order():
    try:
        try: raise ValueError("a")
        finally: print("inner")
    except ValueError: print("handler")
    finally: print("outer")
print(override(), swallow()); order()
def pick(e):
    try: raise e
    except (KeyError, IndexError) as x: return "lookup", type(x).__name__
    except ArithmeticError: return "math"
    except Exception: return "other"
    except BaseException: return "base"
print(pick(KeyError()), pick(IndexError()), pick(ZeroDivisionError()), pick(OSError()), pick(KeyboardInterrupt()))
def dynamic(kinds, e):
    try: raise e
    except kinds: return True
print(dynamic((ValueError, KeyError, OSError), OSError()), dynamic(Exception, ValueError()))
for bad in (5, "x", (ValueError, 5), int, (ValueError, (KeyError,))):
    try: dynamic(bad, TypeError("t"))
    except TypeError as e: print(e)
def changed():
    try:
        raise ValueError("first")
    except ValueError as e:
        e = 5
        print(e)
    try: e
    except UnboundLocalError as x: print(x)
changed()
def in_while():
    n = 0
    while True:
        n += 1
        try:
            if n < 3: raise KeyError(n)
            return n
        except KeyError: continue
        finally: log.append(n)
print(in_while(), log)
def deep():
    for i in (1, 2):
        try:
            for j in (1, 2):
                try:
                    if j == 2: raise ValueError((i, j))
                finally: print("f", i, j)
        except ValueError as e: print(e); continue
        finally: print("outer", i)
deep()
try:
    assert 1 == 2, "text"
except AssertionError as e: print(repr(e))
try: assert []
except AssertionError as e: print(repr(e), e.args)
