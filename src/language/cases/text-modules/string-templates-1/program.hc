import string

for t in ['$a ${b} $$ $', '$a ${b}', '${a', '$1', 'line\n $', '$A_b1c-$é', '', '$$', '${a}${b}$a']:
    T = string.Template(t)
    for f in (lambda: T.substitute(a=1, b=2), lambda: T.safe_substitute(a=1), lambda: T.substitute({'a': 1}), lambda: T.substitute({'a': 1}, b=3), lambda: T.get_identifiers(), lambda: T.is_valid(), lambda: T.safe_substitute(), lambda: T.substitute()):
        try:
            print(repr(f()))
        except Exception as e:
            print(type(e).__name__, e)
f = string.Formatter()
for a in [lambda: f.format('{0} {x!r:>5} {} '), lambda: f.format('{0} {x!r:>5}', 1, x='a'), lambda: f.format('{} {1}', 1, 2), lambda: f.format('{1} {}', 1, 2), lambda: f.format('{}'), lambda: f.format('{a}'), lambda: f.format('{a.b}', a=1), lambda: list(f.parse('a{b!c:d}{{}}e{f[0].x}')), lambda: f.vformat('{0[k]}', ({'k': 3},), {}), lambda: f.format('{:{}}', 'a', 5), lambda: f.format('{!x}', 1), lambda: f.format(), lambda: f.format('{0!s:*^{w}}', 'q', w=7), lambda: f.format('{:{:{:{}}}}', 1, 2, 3, 4), lambda: f.format('{'), lambda: f.format('}'), lambda: f.format('{a!}', a=1), lambda: f.format('{0.real:.2f} {0.imag}', 3 + 4j), lambda: f.format('{a[0][1]}', a=[(1, 2)])]:
    try:
        print(repr(a()))
    except Exception as e:
        print(type(e).__name__, e)
