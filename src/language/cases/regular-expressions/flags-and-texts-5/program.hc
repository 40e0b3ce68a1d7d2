import re

tokens = re.compile('(?P<number>\\d+(?:\\.\\d*)?)|(?P<name>[A-Za-z_]\\w*)|(?P<op>[+*/()=-])|(?P<space>\\s+)|(?P<other>.)')
print([(m.lastgroup, m.group()) for m in tokens.finditer('x1 = 3.14 * (y + 42) ?') if m.lastgroup != 'space'])
scan = re.compile('(\\d+)|([a-z]+)').scanner('12ab3')
print(scan.match().group(), scan.match().group(), scan.search().group(), scan.match())
words = re.Scanner([('\\d+', lambda s, t: int(t)), ('[a-z]+', lambda s, t: t.upper()), ('\\s+', None), ('[+]', 'plus')])
print(words.scan('12 ab + 3 ! x'))
print(re.match('(a+)+$', 'a' * 3000 + 'b'), re.match('(a|a)*$', 'a' * 2000 + 'b'), re.search('(x+x+)+y', 'x' * 500), re.match('^(([a-z])+.)+[A-Z]([a-z])+$', 'a' * 300), re.match('(.*)*b', 'a' * 300), re.match('(?:a?){50}a{50}', 'a' * 50).end()) if False else print('skipped')
