import logging, sys
class Out:

    def __init__(self):
        self.t = []

    def write(self, s):
        self.t.append(s)

    def flush(self):
        pass

class F(logging.Filter):

    def filter(self, record):
        return 'keep' in record.getMessage()

class H(logging.Handler):

    def __init__(self):
        super().__init__()
        self.r = []

    def emit(self, record):
        self.r.append((record.levelname, record.getMessage(), record.name, getattr(record, 'user', None)))

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format='%(levelname)s:%(name)s:%(message)s')
logging.debug('d %s', 1)
logging.info('i')
logging.warning('w %d%%', 5)
logging.error('e')
logging.critical('c')
logging.log(25, 'custom')
logging.info('dict %(a)s', {'a': 3})
log = logging.getLogger('app')
sub = logging.getLogger('app.sub.deep')
mid = logging.getLogger('app.sub')
print(log, sub, mid, sub.parent, mid.parent, log.parent, log is logging.getLogger('app'), logging.getLogger(), logging.getLogger('root') is logging.root, sub.getEffectiveLevel())
log.setLevel('WARNING')
log.info('no')
log.warning('yes')
sub.info('no')
sub.error('sub error')
print(log.level, sub.isEnabledFor(10), log.isEnabledFor(30), log.hasHandlers(), sub.getChild('x').name)
o = Out()
h = logging.StreamHandler(o)
h.setFormatter(logging.Formatter('[{levelname:>8}] {name} {message}', style='{'))
h.setLevel(logging.ERROR)
log.addHandler(h)
log.propagate = False
log.error('one')
log.warning('two')
sub.critical('three %r', 'x')
print(o.t, h.level, len(log.handlers))
log.removeHandler(h)
print(log.handlers)
try:
    1 / 0
except ZeroDivisionError:
    o = Out()
    l2 = logging.getLogger('exc')
    l2.propagate = False
    l2.addHandler(logging.StreamHandler(o))
    l2.exception('failed %s', 'now')
    print(o.t[0].splitlines()[0], o.t[0].splitlines()[-1])
h = H()
l3 = logging.getLogger('f')
l3.addHandler(h)
l3.addFilter(F())
l3.propagate = False
l3.setLevel(1)
