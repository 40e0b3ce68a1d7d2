import warnings, weakref, inspect, contextvars, queue, graphlib, threading
def t(l,f):
    try: print(l, f())
    except Exception as e: print(l, type(e).__name__, e)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("old", DeprecationWarning); warnings.warn("user"); warnings.warn(RuntimeWarning("rt"))
print([(str(x.message), x.category.__name__) for x in w])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    t("err", lambda: warnings.warn("bad", UserWarning))
with warnings.catch_warnings(record=True) as w:
    warnings.filterwarnings("ignore", message="skip.*"); warnings.warn("skip me"); warnings.warn("keep me")
print(len(w), warnings.formatwarning("m", UserWarning, "f.py", 3)); t("cat", lambda: warnings.warn("x", int))
class O:
    def __init__(self, v=0): self.v = v
    def m(self): return self.v
o = O(5); r = weakref.ref(o); p = weakref.proxy(o)
print(r() is o, p.v, p.m(), r == weakref.ref(o), hash(r) == hash(o)); p.v = 9; print(o.v)
wd = weakref.WeakValueDictionary(a=o); print(wd["a"] is o, len(wd), "a" in wd, list(wd.items())[0][0]); wk = weakref.WeakKeyDictionary({o: 1}); print(wk[o], len(wk)); ws = weakref.WeakSet([o]); print(o in ws, len(ws))
t("wint", lambda: weakref.ref(5)); f = weakref.finalize(o, print, "fin"); print(f.alive); f(); print(f.alive)
def fn(a, b: int = 2, /, c=3, *args, d, e: str = "x", **kw) -> bool: "Doc of fn"
s = inspect.signature(fn)
print(s, list(s.parameters), s.parameters["b"].default, s.parameters["d"].kind, s.return_annotation, s.parameters["args"].kind.name, repr(s.parameters["c"]))
b = s.bind(1, 2, 3, 4, d=5, z=6); print(b.arguments, b.args, b.kwargs); t("bind", lambda: s.bind()); t("bind2", lambda: inspect.signature(lambda x: 0).bind(1, 2)); t("b3", lambda: inspect.signature(lambda x: 0).bind(1, y=2))
class K:
    "  class doc\n    more"
    attr = 1
    def __init__(self, x, y=1): pass
    def meth(self, q): pass
    @staticmethod
    def st(a): pass
    @property
    def pr(self): return 1
print(inspect.signature(K), inspect.signature(K(1).meth), inspect.signature(K.meth), inspect.signature(K.st), inspect.getdoc(K), inspect.getdoc(fn))
def gen(): yield 1
async def co(): pass
print(inspect.isfunction(fn), inspect.ismethod(K(1).meth), inspect.isclass(K), inspect.isbuiltin(len), inspect.isgeneratorfunction(gen), inspect.isgenerator(gen()), inspect.iscoroutinefunction(co), inspect.ismodule(inspect), inspect.isroutine(len), inspect.isfunction(len), inspect.isabstract(K))
print([n for n, _ in inspect.getmembers(K, inspect.isfunction)], inspect.getmro(K), inspect.getfullargspec(fn), inspect.cleandoc("a\n   b\n   c\n"))
v = contextvars.ContextVar("v", default=1); tok = v.set(5); print(v.get(), tok.old_value is contextvars.Token.MISSING); v.reset(tok); print(v.get(), v.name)
ctx = contextvars.copy_context(); print(ctx.run(lambda: (v.set(9), v.get())[1]), v.get(), ctx[v], len(ctx)); t("lk", lambda: contextvars.ContextVar("q").get() if 0 else 1)
q = queue.Queue(maxsize=2); q.put(1); q.put(2); print(q.full(), q.qsize(), q.get(), q.get_nowait(), q.empty()); t("empty", lambda: q.get_nowait())
pq = queue.PriorityQueue(); [pq.put(x) for x in (3, 1, 2)]; print([pq.get() for _ in range(3)]); lq = queue.LifoQueue(); lq.put(1); lq.put(2); print(lq.get())
ts = graphlib.TopologicalSorter({"d": ["b", "c"], "b": ["a"], "c": ["a"]}); print(list(ts.static_order()))
t("cycle", lambda: list(graphlib.TopologicalSorter({"a": ["b"], "b": ["a"]}).static_order()))
ts = graphlib.TopologicalSorter(); ts.add("x", "y"); ts.prepare(); print(ts.get_ready(), ts.is_active()); ts.done("y"); print(ts.get_ready())
l = threading.Lock()
with l: print(l.locked(), l.acquire(blocking=False))
print(l.locked(), threading.current_thread().name); t("rel", lambda: l.release())
print(fn.__code__.co_varnames, fn.__code__.co_argcount, fn.__name__, fn.__defaults__, fn.__kwdefaults__, fn.__doc__)
