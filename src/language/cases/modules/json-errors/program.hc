import json

for text in ['', ' ', '{', '[', '[1,', '[1 2]', '[1,]', '{"a"}', '{"a":}', '{"a": 1,}', '{"a": 1 "b": 2}', "{'a': 1}", 'nul', 'tru', '1 2', '"abc', '"a\nb"', '"\\x"', '"\\u12"', '01', '-', '{1: 2}', '[1]]', '\n\n  [1,\n x]', '"🎲" x', '"\\', '.5', '1.', '\ufeff[]']:
    try:
        print(json.loads(text))
    except json.JSONDecodeError as error:
        print(repr(text), error)
try:
    json.loads('{"a": 1,\n "b": oops}')
except ValueError as error:
    print(type(error).__name__, error.msg, error.pos, error.lineno, error.colno, error.doc)


def show(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: json.loads(5))
show(lambda: json.loads(None))
show(lambda: json.dumps({1, 2}))
show(lambda: json.dumps({"a": [object]}))
show(lambda: json.dumps(lambda: 1))
show(lambda: json.dumps({(1, 2): 3}))
show(lambda: json.dumps(float("nan"), allow_nan=False, indent=1))
show(lambda: json.dumps({"a": 1, 2: 3}, sort_keys=True))
loop = [1]
loop.append(loop)
show(lambda: json.dumps(loop))
knot = {}
knot["self"] = knot
show(lambda: json.dumps(knot))
show(lambda: json.dumps())
