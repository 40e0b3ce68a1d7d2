import re

print(re.sub('(\\w)(\\w*)', lambda m: m[1].upper() + m[2], 'the quick fox'), re.compile('b+').sub('_', 'abbbcb', 1), re.compile('b').subn('', 'abcb'))
for pattern, text in [(',', 'a,b,c'), ('\\s*,\\s*', 'a , b,c'), ('(,)', 'a,b'), ('(-)|(,)', 'a-b,c'), ('x*', 'axbc'), ('', 'abc'), ('\\b', 'hi you'), ('\\W+', 'Words, words, words.'), ('[a-f]+', '0a3B9'), ('(?=b)', 'abab'), ('x', '')]:
    print(pattern, re.split(pattern, text), re.split(pattern, text, 1), re.split(pattern, text, maxsplit=2))
print(re.split('[a-f]+', '0a3B9', flags=re.IGNORECASE))
for pattern, text in [('a*', 'baac'), ('\\b|:+', 'a::b'), ('(a)(b)?', 'abaa'), ('(\\w+)=(\\d+)', 'x=1, y=22'), ('a|', 'aba'), ('^|\\w+', 'ab cd'), ('(?m)^\\s*', 'a\n\n b'), ('.*', 'ab\ncd'), ('a??', 'aa')]:
    print(pattern, re.findall(pattern, text), [(m.start(), m.end()) for m in re.finditer(pattern, text)])
