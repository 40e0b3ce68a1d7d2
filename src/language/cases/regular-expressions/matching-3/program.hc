import re
def show(m):
    if m is None:
        return None
    return (m.group(), m.span(), m.groups(), m.groupdict(), m.lastindex, m.lastgroup)

text = 'First line\nsecond Line\nlast line\n'
for pattern, text in [('(\\w+) (\\w+)', 'John Smith x'), ('(?P<first>\\w+)-(?P<last>\\w+)', 'a-b'), ('((a)(b))', 'ab'), ('(a)|(b)', 'b'), ('(a)?(b)?', 'b'), ('(?:(a)|(b)|(c))*', 'abc'), ('(a*)*', 'aa'), ('(a|ab)(c|bcd)(d*)', 'abcd'), ('(\\d)(?P<x>\\d)?', '1'), ('()', ''), ('(a(b(c)))', 'abc'), ('(?:x(y)?)+', 'xyx')]:
    print(pattern, show(re.match(pattern, text)), re.match(pattern, text).regs, re.compile(pattern).groups, dict(re.compile(pattern).groupindex))
