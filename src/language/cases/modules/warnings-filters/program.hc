import warnings
def show(label, work):
    try: print(label, repr(work()))
    except BaseException as e: print(label, type(e).__name__, str(e), repr(e.__cause__), repr(e.__context__))
m = warnings.WarningMessage(UserWarning('a'), UserWarning, 'f.py', 3, line='  x ')
print(m, m.message, m.category, m.filename, m.lineno, m.file, m.line, m.source)
print(warnings.WarningMessage('t', None, 'f', 1))
print(repr(warnings.formatwarning('m', UserWarning, 'f.py', 3, ' line ')), repr(warnings.formatwarning(UserWarning('m'), DeprecationWarning, 'f.py', 3, '')))
for kind in (None, DeprecationWarning, ResourceWarning, FutureWarning):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter('always')
        warnings.warn('text', kind); warnings.warn(RuntimeWarning('inst'), kind)
        print([(str(w.message), w.category.__name__, type(w.message).__name__, w.source) for w in log])
show('cat', lambda: warnings.warn('a', int)); show('cat', lambda: warnings.warn('a', 5)); show('cat', lambda: warnings.warn('a', 'x'))
for action in ('error', 'ignore', 'always', 'default', 'module', 'once'):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter(action)
        def go():
            for i in range(3): warnings.warn('again'); warnings.warn('other', FutureWarning)
        show(action, go); print(len(log))
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('error', FutureWarning); warnings.filterwarnings('ignore', 'skip.*'); warnings.filterwarnings('always', category=DeprecationWarning)
    warnings.warn('SKIP me'); warnings.warn('not skip'); warnings.warn('dep', DeprecationWarning)
    show('error', lambda: warnings.warn('f', FutureWarning)); show('inst', lambda: warnings.warn(FutureWarning('inst')))
    print([str(w.message) for w in log])
    print([f[0] for f in warnings.filters[:3]])
    warnings.resetwarnings(); print(warnings.filters)
    warnings.simplefilter('ignore', append=True); warnings.simplefilter('error'); warnings.simplefilter('ignore'); warnings.simplefilter('error', append=True)
    print(warnings.filters)
    warnings.filterwarnings('error', module='mod', lineno=5)
    show('expl', lambda: warnings.warn_explicit('m', UserWarning, 'f', 5, 'mod')); show('expl', lambda: warnings.warn_explicit('m', UserWarning, 'f', 6, 'mod')); show('expl', lambda: warnings.warn_explicit('m', UserWarning, 'f', 5, 'other'))
for bad in (lambda: warnings.filterwarnings('x'), lambda: warnings.filterwarnings('error', 5), lambda: warnings.filterwarnings('error', category=5), lambda: warnings.filterwarnings('error', category=int), lambda: warnings.simplefilter('x'), lambda: warnings.simplefilter('error', lineno=-1), lambda: warnings.simplefilter('error', lineno='a')): show('bad', bad)
c = warnings.catch_warnings(record=True); print(repr(c), repr(warnings.catch_warnings()))
show('exit', lambda: c.__exit__(None, None, None))
with c: show('twice', lambda: c.__enter__())
with warnings.catch_warnings(action='ignore') as q: print(q); warnings.warn('quiet')
held = warnings.filters[:]
with warnings.catch_warnings():
    warnings.simplefilter('error')
print(held == warnings.filters)
seen = []
def mine(message, category, filename, lineno, file=None, line=None): seen.append((str(message), category.__name__, file, line))
with warnings.catch_warnings():
    warnings.simplefilter('always'); warnings.showwarning = mine
    warnings.warn('to mine'); warnings.warn_explicit('expl', DeprecationWarning, 'g.py', 7)
print(seen)
class W:
    def write(self, t): seen.append(t)
warnings.showwarning('m', UserWarning, 'f.py', 1, W(), 'line'); print(seen[-1:])
