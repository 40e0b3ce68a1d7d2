# Gives the matcher the patterns that are known to take for ever.
import re
texts = 'a' * 40 + '!'
for pattern in (r'(a+)+$', r'(a|aa)+$', r'(a|a?)+$', r'(.*)*$', r'^(([a-z])+.)+[A-Z]([a-z])+$', r'(a*)*b', r'(?:a*)*?b', r'((a*)*)*b', r'(x+x+)+y', r'([a-zA-Z]+)*$'):
    re.match(pattern, texts)
    re.search(pattern, texts)
print('held')
