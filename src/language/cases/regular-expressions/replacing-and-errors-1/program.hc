import re

for pattern, replacement, text in [('\\d', '#', 'a1b2'), ('(\\w+) (\\w+)', '\\2 \\1', 'hello world'), ('(?P<a>x)', '[\\g<a>]', 'xx'), ('x*', '-', 'abxd'), ('', '-', 'abc'), ('a|', 'X', 'bab'), ('(a)|b', '<\\1>', 'ab'), ('b', '\\\\', 'abc'), ('b', '\\n', 'abc'), ('(.)', '\\g<1>\\g<0>0', 'ab'), ('(.)', '\\g<1>1', 'ab'), ('é', '\\101', 'né'), ('\\s+', ' ', ' a  b\n c ')]:
    print(pattern, repr(re.sub(pattern, replacement, text)), re.subn(pattern, replacement, text), re.sub(pattern, replacement, text, count=1))
print(re.sub('\\d+', lambda m: str(int(m.group()) * 2), '3 apples, 10 pears'), re.sub('a', lambda m: '', 'banana'), re.sub('a', len, 'x'))
