import configparser
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

class W:

    def __init__(self):
        self.t = ''

    def write(self, s):
        self.t += s

c = configparser.ConfigParser()
w = W()
w = W()
d = configparser.ConfigParser(allow_no_value=True, delimiters=('=',), comment_prefixes=('//',), inline_comment_prefixes=('#',), strict=False)
d.optionxform = str
d.read_string('[S]\nFlag\nA:b = c # note\n// gone\nA:b = d\n[S]\nZ = 1')
print(d.items('S'), d.get('S', 'Flag'))
w = W()
d.write(w)
print(w.t)
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
e.read_string('[a]\nx = 1\ny = ${x}2\n[b]\nz = ${a:y}3\nbad = ${nope}\nd = $$')
print(e['b']['z'], e['b']['d'])
t(lambda: e['b']['bad'])
r = configparser.RawConfigParser({'k': 'v'})
r.read_dict({'s': {'a': 1, 'b': '%(a)s'}})
print(r.get('s', 'b'), r.get('s', 'k'), r.items('s'))
loop = configparser.ConfigParser()
loop.read_string('[s]\na = %(b)s\nb = %(a)s\nc = %x\nd = %(q')
t(loop.get, 's', 'a')
t(loop.get, 's', 'c')
t(loop.get, 's', 'd')
n = configparser.ConfigParser(interpolation=None)
n.read_string('[s]\na = %(b)s')
print(n['s']['a'])
print(configparser.NoSectionError('x').args, configparser.NoOptionError('o', 's'), issubclass(configparser.ParsingError, configparser.Error), c.read(['nofile.ini']))
