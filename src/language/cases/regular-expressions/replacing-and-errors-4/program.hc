import re

for text in ['a.b*c', 'hello', '[x]-{y}', 'a b\n', 'é_1', '', "a'b", '/~#&<>@`%,;:!="']:
    print(repr(re.escape(text)), re.fullmatch(re.escape(text), text) is not None)
print(re.escape(b'a.b\x00'))
for pattern in ['(', ')', '[', '[a', 'a**', '*a', 'a{3,2}', '(?P<a', '(?P<a>', '(?P<1>x)', '(?P=a)', '(?P<a>x)(?P<a>y)', '\\', '\\1', '(\\1)', '[z-a]', '[\\d-x]', '(?z)', '(?', '(?P', '(?<', '(?(1)a', '(?(2)(a)', '(?<=a+)b', 'x(?i)', '\\q', '\\x1', '\\u12', '\\U00110000', '(?#', '(?:', '(?i', '(?-', '(?-:a)', '(?iL)', 'a{99999999999}', '(?(a)b)', '(?P>x)', '+', 'a|*', '(?a-u:x)', '\\400', '\\N{NO SUCH}', 'ab\ncd(']:
    try:
        re.compile(pattern)
        print(pattern, 'fine')
    except re.error as error:
        print(repr(pattern), '|', error, '|', error.msg, error.pos, error.lineno, error.colno, error.pattern == pattern)
    except Exception as error:
        print(repr(pattern), type(error).__name__, error)
