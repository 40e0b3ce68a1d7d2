import fnmatch, shlex
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

for p in ['*.txt', 'a?c', '[abc]x', '[!abc]x', '[a-c]', '[]a]', '[!]a]', '[', '[a', 'a*b*c', '**', '', '[c-a]', '[a-]', '[-a]', '[!-a]', '[a-c-e]', '[\\]', '.*', 'x[[]y', '[^a]', '[a&&b]', '[!]', 'a\nb*', '[z-a]x']:
    print(p, fnmatch.translate(p), [n for n in ('a.txt', 'abc', 'ax', 'dx', 'b', ']', 'a', '[', '[a', 'axbyc', '', '-', 'x[y', '^', '\\', 'z', 'a\nbc', '!') if fnmatch.fnmatchcase(n, p)])
print(fnmatch.filter(['a.py', 'b.txt', 'c.py'], '*.py'), fnmatch.fnmatch(b'a.x', b'*.x'))
for s in ['a b c', "a 'b c' d", 'a "b \\" c" d', "it\\'s", 'a\'b\'c"d"', "''", 'a "" b', '# c', 'a # b', '  x  ', 'a\\ b', '"a\\b"', "'a\\b'", 'é ü', 'a;b|c&d', '"unclosed', 'x\\', 'a\nb', '--opt=val "x y"', "foo'bar"]:
    t(shlex.split, s)
    t(shlex.split, s, posix=False)
    t(shlex.split, s, comments=True)
    t(lambda: list(shlex.shlex(s)))
    t(lambda: list(shlex.shlex(s, posix=True)))
    t(lambda: list(shlex.shlex(s, posix=True, punctuation_chars=True)))
