import json

print(json.loads('{"name": "Ada", "n": [1, -2, 3.5, 1e3, -0, 0.0, 123456789012345678901234567890], "t": true, "f": false, "z": null}'))
print(json.loads(' \n\t[ ] '), json.loads('{ }'), json.loads('"x"'), json.loads('12'), json.loads('1E-2'), json.loads(b'[1]'))
print(json.loads(r'"\u00e9 \ud83c\udfb2 \n \t \" \\ \/ A"'))
print(json.loads('[NaN, Infinity, -Infinity]'))
print(json.loads('{"a": 1, "a": 2}'))
print(json.loads('{"__proto__": 1, "constructor": 2, "toString": 3}'))
print(json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d.items())))
print(json.loads('{"a": 1, "a": 2}', object_pairs_hook=lambda pairs: pairs))
print(json.loads('[1.5, 2]', parse_float=lambda text: "f" + text, parse_int=lambda text: "i" + text))
print(json.loads('"a\tb"', strict=False))
data = {"x": [1, 2.5, "é🎲", None, True], "y": {"z": {}}}
print(json.loads(json.dumps(data)) == data, json.loads(json.dumps(data, indent=3, ensure_ascii=False)) == data)
