import re

print(re.error.__module__, re.error.__qualname__, re.error.__name__, repr(re.error('x', 'abc', 1)), re.error('x').pos, str(re.error('x', 'a\nb', 2)))
print(re.compile('a') == re.compile('a'), re.compile('a') == re.compile(b'a'), re.compile('a') == re.compile('a', re.I), hash(re.compile('a')) == hash(re.compile('a')))
print(re.DEBUG, re.T if hasattr(re, 'T') else None, re.U, re.A, re.L, re.X, re.S, re.DOTALL)
print(re.Pattern, re.Match)
