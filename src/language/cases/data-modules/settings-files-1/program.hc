import configparser
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

text = '\n# comment\n[DEFAULT]\nbase = /srv\nlevel: 3\n[server]\nHost = localhost ; not inline\nport=8080\npath = %(base)s/www\ndebug = yes\nmulti = one\n    two\n      three\n\n    four\n; c2\nempty =\npct = 50%%\n[client]\nratio = 2.5\noff = Off\npath = %(missing)s\n'
c = configparser.ConfigParser()
c.read_string(text)
print(c.sections(), c.options('server'), c.defaults(), 'server' in c, 'nope' in c, len(c), list(c), c.has_option('server', 'HOST'), c.has_option('x', 'y'), c.has_section('client'))
for s, o in (('server', 'host'), ('server', 'path'), ('server', 'multi'), ('server', 'empty'), ('server', 'pct'), ('client', 'base'), ('client', 'path'), ('x', 'y'), ('server', 'y')):
    print(s, o, end=' ')
    t(lambda: repr(c.get(s, o)))
t(c.getint, 'server', 'port')
t(c.getint, 'client', 'level')
t(c.getfloat, 'client', 'ratio')
t(c.getboolean, 'server', 'debug')
t(c.getboolean, 'client', 'off')
t(c.getboolean, 'server', 'port')
t(c.getint, 'client', 'ratio')
t(c.get, 'x', 'y', fallback='fb')
t(c.getint, 'server', 'zz', fallback=7)
t(c.get, 'server', 'path', raw=True)
