x = "module"
class C:
    x = "class"
    y = x + "!"
    z = [x for _ in range(1)]
    def m(self):
        return x
    w = [i for i in range(3)]
    if True:
        v = len(w)
print(C.x, C.y, C.z, C().m(), C.w, C.v)
