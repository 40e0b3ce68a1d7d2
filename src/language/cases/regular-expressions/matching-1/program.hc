import re
def show(m):
    if m is None:
        return None
    return (m.group(), m.span(), m.groups(), m.groupdict(), m.lastindex, m.lastgroup)

for pattern in ['abc', 'a.c', '[abc]+', '[^abc]+', '\\d+', '\\D+', '\\w+', '\\W+', '\\s+', '\\S+', '[a-cx-z]+', '[\\d_-]+', '[]x]', '[^]x]+', '\\.', '\\x41\\u00e9\\101', '\\t|\\n', '[\\w.]+', '\\N{BULLET}']:
    for text in ['abc', 'xyz-1_2', ' a\tb\n', 'Aé A', 'x]y', 'a.c •']:
        print(pattern, repr(text), show(re.search(pattern, text)))
for pattern in ['a*', 'a+', 'a?', 'a{2}', 'a{2,}', 'a{,2}', 'a{1,3}', 'a*?', 'a+?', 'a??', 'a{1,3}?', 'a*+', 'a++', 'a?+', 'a{1,2}+a', '(?:ab)+', '(?:ab){2}', 'a{', 'a{x', 'a{1,', '(a+)+b', '(a|b)*?c']:
    print(pattern, [show(re.match(pattern, text)) for text in ('', 'a', 'aaaa', 'abab', 'aab', 'abc')], re.findall(pattern, 'aaa ab a'))
