import re

print(repr(re.I), str(re.M), re.S | re.X, repr(re.I | re.M | re.S), re.A.value, re.IGNORECASE.name, re.I & re.M, re.I == 2, int(re.X), re.NOFLAG, re.I | 8, 8 | re.I, re.I in re.I | re.M, re.M in re.I, bool(re.I & re.M), hash(re.I) == 2, re.RegexFlag(10), re.RegexFlag.DOTALL, isinstance(re.I, int), f'{re.I}', '%d' % re.I)
for args in [('a',), ('a', re.I), ('a', re.M | re.S), (b'a',), (b'a', re.I), ('(?i)a',), ('(?im)a',), ('(?a)x',), ('a', re.A), ('x', re.X | re.U), ('q"\'', 0)]:
    p = re.compile(*args)
    print(repr(p), p.flags, p.pattern, p.groups, dict(p.groupindex), p == re.compile(*args), p is re.compile(*args), hash(p) == hash(re.compile(*args)))
