import _operator, _functools, _collections_abc, _weakref, _md5, locale, signal, subprocess, linecache, marshal, io
print(_operator.add(1, 2), _functools.reduce(_operator.mul, [1, 2, 3]), _collections_abc.Mapping.__name__, _md5.md5(b'').hexdigest())
for v in (None, True, 5, -7, 2 ** 40, -2 ** 100, 1.5, 2 + 3j, 'abc', 'é', b'xy', (1, 2), [1, [2]], {'a': 1}, {1}, frozenset([2]), Ellipsis, '', 'x' * 300, (), bytearray(b'q')):
    data = marshal.dumps(v)
    back = marshal.loads(data)
    print(back if len(str(back)) < 50 else len(back), type(back).__name__, back == v)
print(marshal.dumps([1, 2 ** 40, None, True], 2), marshal.dumps({'a': (1, 2.5)}, 2)[:4], marshal.dumps(b'ab', 1))
def bad(f, *a):
    try: print('none', f(*a))
    except BaseException as e: print(type(e).__name__, e)
bad(marshal.dumps, object()); bad(marshal.loads, b''); bad(marshal.loads, b'?'); bad(marshal.loads, b'i\x01'); bad(marshal.dumps, [object])
f = io.BytesIO(); marshal.dump([1], f); marshal.dump('two', f); f.seek(0); print(marshal.load(f), marshal.load(f))
print(locale.setlocale(locale.LC_ALL, 'C'), locale.getlocale(), locale.localeconv()['decimal_point'], locale.format_string('%d %s', (3, 'x')), locale.atof('1.5'), locale.atoi('7'), locale.str(2.5), locale.strcoll('a', 'b'))
bad(locale.setlocale, locale.LC_ALL, 'xx_YY'); bad(locale.currency, 5)
seen = []
old = signal.signal(signal.SIGUSR1, lambda n, f: seen.append(n))
signal.raise_signal(signal.SIGUSR1); print(seen, old, signal.getsignal(signal.SIGTERM), repr(signal.SIGINT), signal.Signals(15).name, signal.getsignal(signal.SIGINT) is signal.default_int_handler, signal.strsignal(2))
bad(signal.signal, 500, signal.SIG_IGN); bad(signal.signal, signal.SIGTERM, 'x'); bad(signal.raise_signal, signal.SIGINT)
print(subprocess.CompletedProcess(['a'], 0, b'x'), subprocess.PIPE, subprocess.list2cmdline(['a', 'b c'])); bad(subprocess.CompletedProcess(['a'], 3).check_returncode); print(subprocess.TimeoutExpired('c', 5))
with open('lines.txt', 'w') as f: f.write('one\ntwo')
print(repr(linecache.getline('lines.txt', 1)), repr(linecache.getline('lines.txt', 2)), repr(linecache.getline('lines.txt', 3)), repr(linecache.getline('none.txt', 1)), linecache.getlines('lines.txt'))
from concurrent.futures import ThreadPoolExecutor, as_completed, wait, Future
import concurrent.futures
with ThreadPoolExecutor(max_workers=2) as pool:
    a = pool.submit(pow, 2, 5); b = pool.submit(lambda: 1 / 0)
    print(a.result(), a.done(), type(b.exception()).__name__, list(pool.map(lambda x: x * x, range(5))), a.cancelled(), a.running())
    print(sorted(f.result() for f in as_completed([pool.submit(abs, -n) for n in range(3)])), len(wait([a, b]).done))
bad(b.result); bad(pool.submit, abs, 1)
f = Future(); f.add_done_callback(lambda q: print('told', q.result())); f.set_result(4); print(f.result())
f = Future(); print(f.cancel(), f.cancelled()); bad(f.result)
bad(lambda: ThreadPoolExecutor(0))
