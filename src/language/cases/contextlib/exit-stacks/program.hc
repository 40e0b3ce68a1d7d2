from contextlib import ExitStack, contextmanager
@contextmanager
def cm(name, swallow=False):
    print("enter", name)
    try: yield name
    except Exception as e:
        print(name, "saw", repr(e))
        if not swallow: raise
    finally: print("exit", name)
with ExitStack() as stack:
    print([stack.enter_context(cm(n)) for n in "abc"])
    stack.callback(print, "callback", 1, sep="-")
    stack.push(lambda t, v, tb: print("pushed", t))
    print("body")
try:
    with ExitStack() as stack:
        stack.enter_context(cm("x")); stack.enter_context(cm("y"))
        raise ValueError("v")
except ValueError as e: print("out", e)
with ExitStack() as stack:
    stack.enter_context(cm("outer")); stack.enter_context(cm("mid", True)); stack.enter_context(cm("in"))
    raise KeyError("k")
print("goes on")
try:
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        raise ValueError("v")
except ZeroDivisionError as e: print(repr(e), repr(e.__context__))
with ExitStack() as stack:
    stack.push(lambda *a: True)
    raise ValueError
stack = ExitStack()
stack.callback(print, "later")
taken = stack.pop_all()
stack.close(); print("closed empty"); taken.close(); taken.close()
with ExitStack() as stack:
    @stack.callback
    def done(): print("decorated callback")
    class CM:
        def __enter__(self): raise AssertionError
        def __exit__(self, *a): print("pushed manager", a[0])
    stack.push(CM())
for bad in (5, object()):
    try:
        with ExitStack() as stack: stack.enter_context(bad)
    except TypeError as e: print(e)
def conditional(names):
    with ExitStack() as stack:
        for n in names: stack.enter_context(cm(n))
        return len(names)
print(conditional("pq"), conditional(""))
try:
    with ExitStack() as stack:
        stack.enter_context(cm("first"))
        stack.enter_context(cm(1 / 0))
except ZeroDivisionError: print("failed while entering")
