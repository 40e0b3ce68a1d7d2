import re

p = re.compile('b+|^a|c$')
for method in (p.match, p.search, p.fullmatch):
    print([method('abbc', start) and method('abbc', start).span() for start in range(6)], [method('abbc', 1, end) and method('abbc', 1, end).span() for end in range(5)], method('abbc', -5), method('abbc', 3, 1))
m = re.compile('(b)(x)?').search('aabb', 1, 3)
print(m.pos, m.endpos, m.string, m.re.pattern, m.start(), m.end(1), m.span(2), m.start(2), m[0], m[1], m[2], bool(m), m.group(0, 1, 2), m.groups('?'), m.groupdict())
print(p.findall('abbc', 1), p.findall('abbc', 0, 2), list((x.group() for x in p.finditer('abbcb', 2))))
print(m.expand('\\1-\\g<0>'), re.match('(?P<y>\\d+)-(?P<m>\\d+)', '2024-05').expand('\\g<m>/\\g<y>'))
