# Reads JSON whose keys are words of the host, and JSON that is deep, long or broken.
import json
read = json.loads('{"__proto__": {"x": 1}, "constructor": 2, "toString": 3, "__proto__": 4}')
assert read == {'__proto__': 4, 'constructor': 2, 'toString': 3}
assert not hasattr(object(), 'x') and {}.get('x') is None
held = 0
for text in ('', '{', '[', '{"a"}', '[1,]', 'nul', 'undefined', 'NaN1', '"\\x"', '"\ud83d', '1e', '-', '{"a":1,}', '\u0000', '[' * 1000, '{"a":' * 1000, '//', "{'a':1}", '01', '1.', '.5', '+1', 'Infinity1'):
    try:
        json.loads(text)
        print('took', text[:20])
    except (ValueError, RecursionError):
        held += 1
assert held == 23, held
print('held')
