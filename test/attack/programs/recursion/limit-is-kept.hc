# Asks for a deeper limit, and catches the error of the depth again and again.
import sys
try:
    sys.setrecursionlimit(10 ** 9)
except Exception:
    pass
def deep(n):
    try:
        return deep(n + 1)
    except RecursionError:
        return n
depth = deep(0)
assert 50 < depth < 20000, depth
def clumsy(n):
    try:
        return clumsy(n + 1)
    except RecursionError:
        try:
            return clumsy(n + 1)
        except RecursionError:
            return n
    finally:
        pass
def both(n):
    if n > 12: return deep(0)
    both(n + 1)
    return both(n + 1)
both(8)
print('held')
