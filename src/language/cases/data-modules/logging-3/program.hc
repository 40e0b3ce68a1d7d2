import logging, time
from logging import LogRecord, Formatter, makeLogRecord
def show(label, work):
    try: print(label, repr(work()))
    except BaseException as e: print(label, type(e).__name__, str(e), repr(e.__cause__), repr(e.__context__))
r = LogRecord('n', 30, '/x/y/file.name.py', 7, 'msg %s', ('a',), None, 'fun', 'stack')
d = dict(r.__dict__)
for k in ('created', 'msecs', 'relativeCreated', 'thread', 'process'): print(k, type(d.pop(k)).__name__)
print(sorted(d.items(), key=str), r, r.getMessage(), LogRecord.__module__)
for args in ((), None, ({'a': 1},), ({},), ({'a': 1}, 2), (5,), [1], {'a': 1}): show(str(args), lambda: LogRecord('n', 10, 'p', 1, 'm', args, None).args)
for msg, args in (('a', ()), ('%s', (1,)), ('%(a)s', ({'a': 1},)), (5, ()), ('%s', ()), ('%d', ('x',)), ('no', (1,)), ([1], ())): show(str(msg), lambda: LogRecord('n', 10, 'p', 1, msg, args, None).getMessage())
m = makeLogRecord({'msg': 'hi', 'levelname': 'L', 'own': 3, 'created': 0.25, 'msecs': 250.0}); print(m.own, m.levelname, m.name, m)
for style, fmt in (('%', None), ('%', '%(levelname)s %(message)s'), ('{', None), ('{', '{levelname:>5} {message}'), ('$', None), ('$', '$levelname ${message} $$')):
    f = Formatter(fmt, style=style); print(style, repr(f._fmt), f.usesTime(), repr(f.format(m)), f.datefmt)
for style, fmt in (('%', 'none'), ('{', 'none'), ('$', 'none'), ('x', 'a'), ('%', '%(a)'), ('%', '%(asctime)s'), ('{', '{asctime}'), ('$', '$asctime'), ('$', '${asctime}')): show(fmt + style, lambda: Formatter(fmt, style=style).usesTime())
show('noval', lambda: Formatter('none', validate=False).format(m)); show('miss', lambda: Formatter('%(nope)s').format(m)); show('miss', lambda: Formatter('{nope}', style='{').format(m)); show('miss', lambda: Formatter('$nope', style='$').format(m))
for style, fmt in (('%', '%(nope)s %(own)s'), ('{', '{nope} {own}'), ('$', '$nope $own')): show('defaults', lambda: Formatter(fmt, style=style, defaults={'nope': 'N', 'own': 'not'}).format(m))
class U(Formatter): converter = time.gmtime
f = Formatter('%(asctime)s %(message)s'); f.converter = time.gmtime
print(len(f.formatTime(m)), f.formatTime(m, '%Y')); print(len(f.format(m)), hasattr(m, 'asctime'), m.message)
f.default_msec_format = None; print(len(f.formatTime(m))); f.default_time_format = '%Y'; print(len(f.formatTime(m)))
try: 1 / 0
except ZeroDivisionError as e: m.exc_info = (type(e), e, e.__traceback__); g = Formatter(); print(g.formatException(m.exc_info).split('\n')[-1], g.format(m).split('\n')[0], m.exc_text.split('\n')[-1]); m.exc_text = 'cached'; print(g.format(m)); m.msg = 'line\n'; m.stack_info = 'Stack (most recent)'; print(g.format(m)); print(g.formatStack('s'))
m.exc_info = None; m.exc_text = None; print(g.format(m)); m.stack_info = None; print(repr(g.format(m)))
class Short(Formatter):
    def formatException(self, ei): return 'E:' + ei[0].__name__
    def format(self, record): return '<' + super().format(record) + '>'
m.exc_info = (ValueError, ValueError('q'), None); m.msg = 'x'; print(Short().format(m))
class Msg(Formatter):
    def formatMessage(self, record): return 'M' + record.message
    def usesTime(self): return True
m2 = makeLogRecord({'msg': 'hi'}); print(Msg().format(m2), hasattr(m2, 'asctime'))
print(Formatter.default_time_format, Formatter.default_msec_format, Formatter.__module__, logging.BASIC_FORMAT)
print(list(vars(r)))
f = Formatter('%(asctime)s'); f.converter = lambda t: time.gmtime(0); print(f.formatTime(m))
f._style._fmt = '%(message)s changed'; print(f.format(m2))
