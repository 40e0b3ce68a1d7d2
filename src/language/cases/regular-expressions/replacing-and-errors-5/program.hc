import re
def attempt(work):
    try:
        return work()
    except Exception as error:
        return type(error).__name__ + ': ' + str(error)

for work in [lambda: re.sub('a', '\\1', 'a'), lambda: re.sub('a', '\\g<', 'a'), lambda: re.sub('a', '\\g<b>', 'a'), lambda: re.sub('a', '\\c', 'a'), lambda: re.match('a', 5), lambda: re.match('a', b'a'), lambda: re.match(b'a', 'a'), lambda: re.compile(5), lambda: re.match('(a)', 'a').group(2), lambda: re.match('a', 'a')['x'], lambda: re.sub('a', 5, 'a'), lambda: re.sub('a', lambda m: 5, 'a'), lambda: re.compile('a', re.A | re.U), lambda: re.compile(b'a', re.U), lambda: re.compile('a', re.L), lambda: re.compile(re.compile('a'), re.I), lambda: re.match('a'), lambda: re.compile('a').match(), lambda: re.split('a', None)]:
    print(attempt(work))
