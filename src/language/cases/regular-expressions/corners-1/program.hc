import re

for p in ['(?t)a', '(?>a', '(?:a|ab){2}+', '\\B', '(?i-i:a)', 'a**', '(?P<1>a)', '(?P<a>b)(?P<a>c)', '(?<=a*)b', 'x{3,1}', 'x{99999999999}', '[b-a]', '[\\d-z]', '(?P=x)', '(?(1)a|b|c)', '(?(2)a)', '\\N{DIGIT}', '\\777', '\\8', '(', ')', '[', 'a\n(', '(?P', '(?<a', '(?z)', '(?i', '(?i-', '*\\']:
    try:
        re.compile(p)
        print(p, 'ok')
    except Exception as e:
        print(repr(p), type(e).__name__, e, getattr(e, 'pos', None), getattr(e, 'lineno', None), getattr(e, 'colno', None))
print(re.fullmatch('(?:a|ab){2}+', 'aba'), re.search('\\B', ''), re.I, repr(re.I | re.M), str(re.I), f'{re.I}', re.I.value, re.I.name, re.RegexFlag(0), re.RegexFlag(34), re.RegexFlag(1 << 20), ~re.I, re.I ^ re.I, int(re.I), re.I in re.I | re.M, hash(re.I), re.NOFLAG, re.IGNORECASE + 1)
p = re.compile('(?P<x>a)(b)?', re.I | re.M)
print(p, p.flags, p.groups, p.groupindex, type(p), repr(re.compile(b'a\n')), repr(re.compile('a' * 300)))
m = p.search('zzA')
print(m, m.groups(), m.groupdict(), m.regs, m.lastindex, m.lastgroup, m.pos, m.endpos, m.re is p, m[1], m['x'], m.span('x'), m.start(2))
for f in [lambda: m.group(5), lambda: m['y'], lambda: m.group(None), lambda: re.match(1, 'a'), lambda: re.match('a', 1), lambda: re.match('a', b'a'), lambda: re.match(b'a', 'a'), lambda: re.compile(p, re.I), lambda: re.compile('a', re.L), lambda: re.compile('a', re.A | re.U), lambda: re.compile(b'a', re.U), lambda: re.sub('a', '\\2', 'a'), lambda: re.sub('a', '\\g<x', 'a'), lambda: re.sub('a', '\\g<x>', 'a'), lambda: re.sub('a', '\\q', 'a'), lambda: re.sub('a', '\\g', 'a'), lambda: re.sub('a', '\\', 'a'), lambda: re.sub('a', 1, 'a'), lambda: re.sub('a', b'1', 'a'), lambda: re.sub('a', lambda m: 1, 'a'), lambda: re.split('a', 'bab', 1, 2, 3), lambda: re.Pattern(), lambda: re.Match(), lambda: p.search(), lambda: p.search(1, 2, 3, 4), lambda: re.sub('a'), lambda: re.escape(1), lambda: m.start('q'), lambda: m.expand('\\3'), lambda: m.groups(1, 2), lambda: p.sub('a'), lambda: re.compile([]), lambda: re.sub('(a)', '\\g<-1>', 'a'), lambda: re.sub('(a)', '\\g<2>', 'a'), lambda: re.sub('(a)', '\\400', 'a'), lambda: re.sub('(a)', '\\g<1a>', 'a'), lambda: re.sub('(a)', '\\g<>', 'a'), lambda: {[]: p}, lambda: m.group(10 ** 30), lambda: re.I.x]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
