class Truth:
    def __init__(self, name, value):
        self.name, self.value = name, value

    def __bool__(self):
        log.append(self.name)
        return self.value

    def __repr__(self):
        return self.name


log = []
t, f, u, g = Truth('t', True), Truth('f', False), Truth('u', True), Truth('g', False)


def show(label, value):
    print(label, value, log)
    log.clear()


show(1, t and u and f)
show(2, f and t and u)
show(3, f or g or t)
show(4, t or f or g)
show(5, f and t or u)
show(6, t and f or u)
show(7, (t or f) and g)
show(8, (f or g) and u or t)
show(9, f or (t and g) or u)
show(10, not (t and f))
show(11, not f and not g)
show(12, (f and t) or (g and u))
show(13, [x for x in (t, f, u) if x and not g])
show(14, t if f or u else g)
show(15, (t and u) if (f and t) else (g or f))
if f and t or u:
    show(16, 'yes')
if (t or f) and (g or u):
    show(17, 'yes')
while f or g:
    break
else:
    show(18, 'done')
assert t or f
show(19, None)
show(20, any([f, t, u]))
show(21, all([t, f, u]))
print(list(filter(None, [t, f, u])), log)
log.clear()
show(22, (lambda a, b: a and b or f)(t, g))
x = y = 0
show(23, (x := f) or (y := u))
print(x, y, 0 and t, '' or f, [] and 1 or 0, 1 and 2 or 3, None or 0 or 'last', 1 < 2 < 3 and t)
log.clear()
