import traceback
def rec(n):
    return rec(n - 1) if n else 1 / 0
def show(n):
    try: rec(n)
    except ZeroDivisionError: print(traceback.format_exc().replace(__file__, "program.hc"))
show(2); show(3); show(4); show(20)
def ping(n): pong(n)
def pong(n):
    if n == 0: raise ValueError("end")
    ping(n - 1)
try: ping(5)
except ValueError: print(len(traceback.format_exc().splitlines()))
def forever(n): return forever(n + 1)
try: forever(0)
except RecursionError as e:
    lines = traceback.format_exc().splitlines()
    print(lines[0], lines[-1][:49], any("Previous line repeated" in line for line in lines), str(e)[:32])
def deep_cause(n):
    if n == 0: raise ValueError(0)
    try: deep_cause(n - 1)
    except ValueError as e: raise ValueError(n) from e
try: deep_cause(3)
except ValueError as e:
    text = "".join(traceback.format_exception(e)); print(text.count("direct cause"), text.count("Traceback"))
a = ValueError("a"); b = ValueError("b"); a.__cause__ = b; b.__cause__ = a
print("".join(traceback.format_exception(a)))
