# Uses names whose letters fold into names of the host or of the engine.
ｐrocess = 1
ｇlobalThis = 2
def ﬁle(ﬂag): return ﬂag
assert process == 1 and globalThis == 2 and file(flag=3) == 3
class C: pass
c = C()
c.ｃonstructor = 5
assert c.constructor == 5 and vars(c) == {'constructor': 5}
print('held')
