import json
from json import JSONEncoder, JSONDecoder
def show(label, work):
    try: print(label, repr(work()))
    except BaseException as e: print(label, type(e).__name__, str(e), repr(e.__cause__))
e = JSONEncoder(); print(e.item_separator, e.key_separator, e.skipkeys, e.ensure_ascii, e.check_circular, e.allow_nan, e.sort_keys, e.indent, sorted(vars(e)))
e = JSONEncoder(indent=2); print(repr(e.item_separator), repr(e.key_separator), sorted(vars(e)))
e = JSONEncoder(indent=2, separators=('<', '>')); print(repr(e.item_separator), repr(e.key_separator), sorted(vars(e)), e.encode({'a': [1, 2]}))
e = JSONEncoder(separators=(',', ':'), default=str, sort_keys=True); print(e.encode({'b': {1}, 'a': 2}), sorted(vars(e)))
show('sep', lambda: JSONEncoder(separators=())); show('sep', lambda: JSONEncoder(separators='ab').encode({'a': [1, 2]})); show('pos', lambda: JSONEncoder(True)); show('unk', lambda: JSONEncoder(a=1))
show('default', lambda: JSONEncoder().encode({1})); show('default', lambda: JSONEncoder().default(3))
class S(JSONEncoder):
    item_separator = ' ; '
    def default(self, o): return sorted(o) if isinstance(o, set) else super().default(o)
print(S().encode([{3, 1}, 2]), json.dumps([{2}], cls=S), json.dumps([{2}, 5], cls=S, indent=1))
show('S', lambda: json.dumps(object, cls=S))
class I(JSONEncoder):
    def __init__(self, *a, **k): self.extra = k.pop('extra', 0); super().__init__(*a, **k)
    def default(self, o): return self.extra
print(json.dumps([object()], cls=I, extra=5))
print(''.join(JSONEncoder().iterencode({'a': 1})))
d = JSONDecoder(); print(sorted(k for k in vars(d) if k in ('object_hook','object_pairs_hook','strict','memo')), d.strict, d.memo, d.object_hook)
print(d.decode('[1, 2.5, {"a": null}]'), d.raw_decode('{"a": 1} rest'), d.raw_decode('xx[1]y', 2))
for t in ('', '[1,', '{"a"}', '[1] x', '"\n"'): show(t, lambda: d.decode(t)); show(t, lambda: d.raw_decode(t))
print(JSONDecoder(strict=False).decode('"\n"'), JSONDecoder(parse_float=str, parse_int=float, parse_constant=repr).decode('[1, 2.5, NaN, -Infinity]'))
print(JSONDecoder(object_hook=lambda d: sorted(d)).decode('{"b": 1, "a": {}}'), JSONDecoder(object_pairs_hook=list, object_hook=len).decode('{"b": 1, "a": {}}'))
class P(JSONDecoder):
    def __init__(self, *a, **k): super().__init__(object_hook=self.hook, *a, **k)
    def hook(self, d): return ('hook', d)
    def decode(self, s): return ['mine', super().decode(s)]
print(json.loads('{"a": 1}', cls=P))
show('pos', lambda: JSONDecoder(1)); show('type', lambda: d.decode(5))
print(JSONEncoder.__module__, JSONDecoder.__module__, json.encoder.JSONEncoder is JSONEncoder)
