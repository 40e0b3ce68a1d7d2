# Uses the dictionary of an instance to plant names of the host.
class C: pass
c = C()
c.__dict__['__proto__'] = 1
c.__dict__['constructor'] = 2
c.__dict__.update(toString=3, valueOf=4)
assert (c.constructor, c.toString, c.valueOf) == (2, 3, 4)
fresh = C()
for name in ('__proto__', 'constructor', 'toString', 'valueOf'):
    assert not hasattr(fresh, name) and not hasattr({}, name) and not hasattr(object(), name)
print('held')
