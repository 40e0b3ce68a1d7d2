import json
def tryit(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

for v in (1, -0.0, 1e+100, 10 ** 30, 'a\u2028\x7f"\\/\x08\x0c\n\r\t\x00', True, None, [], {}, [[]], {'a': {}}, (), (1, (2,)), {1: 1, None: 2, True: 3, 2.5: 4, 'x': 5}, float('inf'), 'é😀'):
    print(json.dumps(v), json.dumps(v, ensure_ascii=False), json.dumps(v, indent=2), json.dumps(v, indent='--', separators=(';', '=')))
tryit(lambda: json.dumps({(1,): 2}))
tryit(lambda: json.dumps({(1,): 2, 'k': 1}, skipkeys=True))
tryit(lambda: json.dumps(float('nan'), allow_nan=False))
tryit(lambda: json.dumps([float('inf')], allow_nan=False, indent=1))
l = []
l.append(l)
tryit(lambda: json.dumps(l))
d = {}
d['d'] = d
tryit(lambda: json.dumps(d))
