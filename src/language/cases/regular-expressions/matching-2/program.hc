import re

text = 'First line\nsecond Line\nlast line\n'
for pattern, flags in [('^\\w+', 0), ('^\\w+', re.M), ('\\w+$', 0), ('\\w+$', re.M), ('\\A\\w+', re.M), ('\\w+\\Z', re.M), ('line', re.I), ('.+', re.S), ('\\bl\\w+', 0), ('\\Bi\\w', 0), ('(?i)LINE', 0), ('(?m)^l', 0), ('(?s)F.*t', 0), ('(?x) l i n e # word', 0), ('L (?# no ) ine', re.X | re.I), ('^$', re.M)]:
    print(pattern, flags, re.findall(pattern, text, flags), [m.span() for m in re.finditer(pattern, text, flags)])
