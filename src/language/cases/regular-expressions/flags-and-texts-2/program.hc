import re

print(re.compile('a') == re.compile('a', re.I), re.compile('a') != re.compile('b'), re.compile('a') == 'a', {re.compile('a'): 1}[re.compile('a')], type(re.compile('a')), type(re.match('a', 'a')), re.Pattern, re.Match)
print(isinstance(re.compile('a'), re.Pattern), isinstance(re.match('', ''), re.Match), re.match('a', 'b'), re.purge())
print(re.match('a+', 'aaab'), re.search(b'b', b'abc'), re.match('(?s).*', 'x' * 60 + '\n'), repr(re.search('"', 'say "hi"')))
for pattern, text in [('straße', 'STRASSE'), ('é', 'É'), ('[à-ý]+', 'ÀÉÎ'), ('K', 'K'), ('s', 'ſ'), ('σ', 'ς'), ('i', 'İ'), ('ı', 'I'), ('µ', 'μ'), ('[^a]', 'A'), ('ǆ', 'ǅ'), ('[a-z]+', 'ABCxyz'), ('(a)\\1', 'aA'), ('ﬅ', 'ﬆ'), ('Ω', 'ω'), ('[k]', 'K')]:
    print(pattern, text, bool(re.fullmatch(pattern, text, re.I)), bool(re.fullmatch(pattern, text, re.I | re.A)))
