import logging, sys, io
def show(label, work):
    try: print(label, repr(work()))
    except BaseException as e: print(label, type(e).__name__, str(e), repr(e.__cause__), repr(e.__context__))
out = io.StringIO()
h = logging.StreamHandler(out); h.setFormatter(logging.Formatter('%(levelname)s|%(name)s|%(message)s'))
def got():
    t = out.getvalue(); out.seek(0); out.truncate(); return t
log = logging.getLogger('a'); log.addHandler(h); log.addHandler(h); log.propagate = False
print(len(log.handlers), log.level, log.getEffectiveLevel(), log)
for level in (0, 10, 20, 30, 40, 50, 'DEBUG', 'CRITICAL'):
    log.setLevel(level)
    for name in ('debug', 'info', 'warning', 'error', 'critical', 'fatal'): getattr(log, name)('hello %s', name)
    log.log(35, 'at 35'); log.log(5, 'at 5'); log.exception('exc', exc_info=False)
    print(level, log.level, got().split('\n'), log.isEnabledFor(20))
log.setLevel(1)
for bad in ('x', 1.5, None): show('lvl', lambda: log.setLevel(bad)); show('hlvl', lambda: h.setLevel(bad)); show('log', lambda: log.log(bad, 'a'))
show('args', lambda: log.info()); show('kw', lambda: log.info('a', foo=1)); show('extra', lambda: log.info('a', extra={'message': 1})); show('extra', lambda: log.info('a', extra={'name': 1}))
log.info('dict %(a)s', {'a': 5}); log.info('two %s %s', 1, 2); log.info('%d%%', 5); log.info('no args 100%'); log.info({'k': 1}); log.info('e', extra={'own': 1}); log.info('tuple %s', (1, 2)); log.info('empty %s', {}); print(got())
try: 1 / 0
except ZeroDivisionError as e:
    log.exception('caught %s', 5); log.error('with', exc_info=True); log.info('with', exc_info=e); log.info('t', exc_info=(type(e), e, None)); problem = e
text = got(); print(text.count('ZeroDivisionError: division by zero'), text.count('Traceback'))
log.error('outside', exc_info=True); print(repr(got()))
log.warning('after', exc_info=problem); print(got().count('Traceback'))
# filters
f = logging.Filter('a.b'); 
for n in ('a', 'a.b', 'a.b.c', 'a.bc', 'a.b.'): print(n, f.filter(logging.makeLogRecord({'name': n})), end=' ')
print(logging.Filter().filter(logging.makeLogRecord({'name': 'x'})), f.name, f.nlen)
class No:
    def filter(self, record): return 'no' not in record.msg
no = No(); log.addFilter(no); log.addFilter(no); print(len(log.filters)); log.info('no way'); log.info('yes'); log.removeFilter(no); log.removeFilter(no); print(got(), log.filters)
log.addFilter(lambda r: r.levelno > 20); log.info('dropped'); log.error('kept'); print(got()); log.filters.clear()
h.addFilter(f); log.info('x'); print(repr(got())); h.removeFilter(f)
# handlers
print(h, h.name, h.get_name(), repr(logging.Handler()), logging.NullHandler(), logging.StreamHandler(sys.stdout), repr(logging.lastResort)[:40])
h.name = 'mine'; print(h.name, h.get_name()); h.set_name('other'); print(h.name)
show('emit', lambda: logging.Handler().emit(1)); show('handle', lambda: logging.NullHandler().handle(1))
o2 = io.StringIO(); print(h.setStream(out), h.setStream(o2) is out); log.info('in o2'); print(repr(o2.getvalue()), h.setStream(out) is o2); 
h.terminator = '!\n'; log.info('term'); print(got()); h.terminator = '\n'
h.setLevel('ERROR'); log.warning('low'); log.error('high'); print(h.level, got()); h.setLevel(0)
class Collect(logging.Handler):
    def __init__(self): super().__init__(); self.seen = []
    def emit(self, record): self.seen.append((record.levelname, record.getMessage(), record.args))
c = Collect(); log.addHandler(c); log.info('m %s', 1); print(c.seen, got()); log.removeHandler(c); log.removeHandler(c)
class Bad:
    def __str__(self): raise ValueError('bad')
err = sys.stderr; sys.stderr = io.StringIO(); log.info('x %d', 'no'); t = sys.stderr.getvalue(); sys.stderr = err; print('--- Logging error ---' in t, 'Message: ' in t, 'TypeError' in t, "Arguments: ('no',)" in t, repr(got()))
class Stop(logging.StreamHandler):
    def format(self, record): raise RecursionError('deep')
s = Stop(out); log.addHandler(s); show('rec', lambda: log.info('x')); log.removeHandler(s); got()
print(c.handle(logging.makeLogRecord({'msg': 'direct'})), c.filter(logging.makeLogRecord({})) )
# tree
ab = logging.getLogger('t.a.b.c'); a = logging.getLogger('t.a'); t = logging.getLogger('t'); b = logging.getLogger('t.a.b'); r = logging.getLogger('tx')
print(ab.parent.name, b.parent.name, a.parent.name, t.parent.name, r.parent.name, t.getChild('a') is a, a.getChild('b.c') is ab, logging.getLogger().getChild('t') is t)
print(logging.getLogger() is logging.getLogger('root') is logging.root, logging.getLogger('t') is t, logging.root, t.manager is logging.Logger.manager, t.root is logging.root)
show('name', lambda: logging.Logger.manager.getLogger(5)); show('name', lambda: logging.getLogger(5)); print(logging.getLogger('').name, logging.getLogger(None).name)
t.setLevel(45); print(ab.getEffectiveLevel(), ab.isEnabledFor(40), ab.isEnabledFor(45), ab.hasHandlers(), ab); a.addHandler(h); print(ab.hasHandlers()); ab.critical('deep'); print(got()); a.propagate = False; ab.propagate = False; ab.critical('x'); print(repr(got()), ab.hasHandlers()); a.disabled = True; a.critical('z'); print(repr(got()))
logging.disable(); a.disabled = False; a.critical('z'); print(repr(got()), logging.root.manager.disable); logging.disable('INFO'); a.critical('z'); print(repr(got())); logging.disable(logging.NOTSET); show('dis', lambda: logging.disable('x'))
# adapter
ad = logging.LoggerAdapter(log, {'ip': '1.2'}); h.setFormatter(logging.Formatter('%(levelname)s %(ip)s %(message)s'))
for n in ('debug', 'info', 'warning', 'error', 'critical'): getattr(ad, n)('ad %s', n)
ad.log(33, 'at'); ad.exception('ex', exc_info=False); print(got(), ad.name, ad.extra, ad.isEnabledFor(5), ad.getEffectiveLevel(), ad.hasHandlers()); ad.setLevel(30); ad.info('no'); print(log.level, repr(got())); log.setLevel(1)
class Pre(logging.LoggerAdapter):
    def process(self, msg, kwargs): return '[%s] %s' % (self.extra['who'], msg), kwargs
h.setFormatter(None); Pre(log, {'who': 'me'}).info('hi %s', 1); Pre(log, {'who': 'me'}).warning('hi'); print(got())
# levels
print([logging.getLevelName(x) for x in (0, 10, 20, 30, 40, 50, 'INFO', 'WARN', 'FATAL', 7, 'x')], logging.getLevelNamesMapping())
logging.addLevelName(25, 'NOTICE'); print(logging.getLevelName(25), logging.getLevelName('NOTICE')); log.log(25, 'notice'); log.setLevel('NOTICE'); print(log.level, log); log.setLevel(1); got()
class L(logging.Logger):
    def trace(self, msg, *a, **k):
        if self.isEnabledFor(25): self._log(25, msg, a, **k)
print(logging.getLoggerClass().__name__); logging.setLoggerClass(L); l = logging.getLogger('l'); print(type(l).__name__, logging.getLoggerClass().__name__); l.addHandler(h); l.propagate = False; l.setLevel(1); l.trace('tr %s', 1); l.info('i'); print(got()); logging.setLoggerClass(logging.Logger); show('cls', lambda: logging.setLoggerClass(int))
lr = logging.Logger('free'); lr.addHandler(h); lr.error('free'); print(got(), lr)
rec = log.makeRecord('n', 20, 'p/f.py', 3, 'm %s', (1,), None, 'fn', {'x': 1}); print(rec, rec.x, rec.funcName, rec.filename, rec.module, rec.pathname, rec.lineno, rec.getMessage(), rec.levelname)
# basic config
logging.basicConfig(stream=out, level='INFO', format='%(levelname)-8s:%(message)s'); logging.info('inf'); logging.debug('deb'); logging.warning('warn %s', 1); logging.error('err'); logging.critical('crit'); logging.fatal('fat'); logging.log(20, 'l'); logging.log(5, 'l5'); logging.exception('ex', exc_info=False); print(got(), len(logging.root.handlers), logging.root.level)
logging.basicConfig(stream=out, level='DEBUG'); print(logging.root.level)
logging.basicConfig(stream=out, level=10, force=True, style='{', format='{levelname} {message}', datefmt='%Y'); logging.debug('d'); print(got())
logging.basicConfig(handlers=[h], force=True, style='$'); logging.warning('dollar'); print(got())
for kw in (dict(stream=1, filename='x'), dict(handlers=[], stream=out), dict(handlers=[], filename='x'), dict(style='x'), dict(nope=1), dict(level='zz'), dict(format='x')): show(str(list(kw)), lambda: logging.basicConfig(force=True, **kw))
for hh in logging.root.handlers[:]: logging.root.removeHandler(hh)
try: raise KeyError('k')
except KeyError: logging.root.addHandler(h); logging.exception('mod exc'); print(got().count('KeyError')); logging.root.removeHandler(h)
print(logging.shutdown(), logging.captureWarnings(False), logging.lastResort.level, logging.raiseExceptions)
