import re

text = 'naïve Ünïcödé ٣٤ ½ ² x_1 日本語 \u2003\xa0'
for pattern in ['\\w+', '\\d+', '\\s', '\\b\\w', '[^\\W\\d_]+', '\\W', '[\\s\\d]+']:
    print(pattern, ascii(re.findall(pattern, text)), re.findall(pattern, text, re.ASCII))
text = 'a😀b𝔘c😀'
print(re.findall('.', text) == list(text), re.search('😀b', text).span(), [m.span() for m in re.finditer('[😀-🙏]', text)], re.split('😀', text), re.sub('𝔘', 'U', text), re.match('.(.)', text)[1], re.search('c', text).start(), ascii(re.findall('\\w', text)), re.fullmatch('[^a]+', text[1:]).end())
print(re.findall(b'\\w+', b'ab \xe9 cd'), re.sub(b'(a)(b)', b'\\2\\1', b'abab'), re.split(b'[,;]', b'a,b;c'), re.match(b'(?P<n>.)', b'\xff').groupdict(), re.search(b'\\xff', bytearray(b'a\xff')).span(), re.findall(b'[\x80-\xff]', b'a\x80\xff'), re.compile(b'A', re.I).match(b'a').group(), re.subn(b'x', lambda m: m.group() * 2, b'axb'))
