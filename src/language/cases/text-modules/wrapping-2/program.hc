from textwrap import wrap, fill, shorten, dedent

print(fill('a b c d e f', 3))
print(wrap(''))
print(wrap('   '))
print(repr(fill('   x')))
print(shorten('Hello  world!', width=12), shorten('Hello  world!', width=11), shorten('Hello world', width=10, placeholder='...'))
for bad in (lambda: wrap('a', 0), lambda: wrap('a b', -1), lambda: shorten('hello world', 3), lambda: wrap('a', 5, foo=1), lambda: wrap(5)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
for s in ('  a\n    b\n  c\n', '\ta\n\t b\n', '  a\n\tb\n', 'a\n  b', '   \n  x\n\n    y\n   ', '', '\n\n', '  a\n \n  b'):
    print(repr(dedent(s)))
