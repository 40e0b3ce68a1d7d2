def echo():
    got = None
    while True:
        try:
            got = yield got
        except ValueError as e:
            got = f"caught {e}"
        finally:
            log.append("step")
log = []
g = echo()
print(next(g), g.send(1), g.send("b"), g.throw(ValueError("x")))
g.close()
print(len(log))
def closing():
    try:
        yield 1
    finally:
        print("closed")
c = closing()
next(c)
c.close()
print(list(c))
