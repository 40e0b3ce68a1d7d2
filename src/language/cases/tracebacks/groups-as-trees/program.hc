import traceback
def show(e): print("".join(traceback.format_exception(e)).replace(__file__, "program.hc"))
try:
    raise ExceptionGroup("grp", [ValueError(1), ExceptionGroup("in", [TypeError("t"), KeyError("k")])])
except ExceptionGroup as e: show(e)
def f1(): raise OSError("os")
def f2():
    try: f1()
    except OSError as e: raise ValueError("wrapped") from e
def f3():
    return 1 / 0
errors = []
for fn in (f1, f2, f3):
    try: fn()
    except Exception as e: errors.append(e)
errors[0].add_note("noted\ntwice")
group = ExceptionGroup("all", errors)
group.add_note("on the group")
show(group)
try:
    try: raise group
    except* OSError: raise KeyError("new")
except BaseException as e: show(e)
show(ExceptionGroup("many", [ValueError(i) for i in range(18)]))
deep = ValueError("bottom")
for i in range(12): deep = ExceptionGroup(f"level {i}", [deep])
show(deep)
try:
    try: raise ValueError("ctx")
    except ValueError: raise ExceptionGroup("second", [TypeError(1)])
except ExceptionGroup as e: show(e)
show(ExceptionGroup("multi\nline", [ValueError("a\nb")]))
