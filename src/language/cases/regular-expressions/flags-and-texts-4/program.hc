import re

text = 'naïve Ünïcödé ٣٤ ½ ² x_1 日本語 \u2003\xa0'
text = 'a😀b𝔘c😀'
number = re.compile('\n    (?P<sign> [+-] )?      # a sign\n    (?P<whole> \\d+ )\n    (?: \\. (?P<part> \\d* ) )?   # [not a class]\n    \\ *  [#]?              # blank and mark\n', re.X)
for text in ['12', '-3.5', '+7. #', 'x', '12.']:
    m = number.fullmatch(text)
    print(text, m and m.groupdict(''))
log = '2024-05-01 12:00:01 [ERROR] db: connection lost (code=17)\n2024-05-02 08:30:00 [INFO] web: started (code=0)'
line = re.compile('^(?P<day>\\d{4}-\\d\\d-\\d\\d) (?P<time>[\\d:]+) \\[(?P<level>\\w+)\\] (?P<part>\\w+): (?P<text>.*?) \\(code=(?P<code>\\d+)\\)$', re.M)
for m in line.finditer(log):
    print(m.groupdict(), m.lastgroup, m.span('text'))
