import re
def show(m):
    if m is None:
        return None
    return (m.group(), m.span(), m.groups(), m.groupdict(), m.lastindex, m.lastgroup)

text = 'First line\nsecond Line\nlast line\n'
for pattern in ['foo(?=bar)', 'foo(?!bar)', '(?<=\\$)\\d+', '(?<!\\$)\\b\\d+', '(\\w)\\1', '(?P<q>[\\\'"]).*?(?P=q)', '(<)?(\\w+)(?(1)>)', '(?P<o>\\()?\\w+(?(o)\\)|!)', '(?>a+)b', '(?>a+)ab', '(?i:A)b', '(?-i:a)B', '(?=(a+))a', '(?!x)(?<![a-z])\\w', '(?<=a|b)c', '(?:(?=a)a|b)+']:
    for text in ['foobar foobaz', '$42 17', 'hello', '\'a\' "b"', '<tag> <tag', '(x) y!', 'aab', 'Ab aB', 'ac bc']:
        m = re.search(pattern, text)
        if m:
            print(pattern, text, show(m))
