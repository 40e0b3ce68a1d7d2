import json

data = {"name": "Ada", "age": 36, "tags": ["a", "b"], "ok": True, "none": None, "pi": 3.14, "big": 10 ** 30, "nested": {"x": (1, 2), "e": {}, "l": []}}
print(json.dumps(data))
print(json.dumps([1, -2.5, 1e100, 1.0, float("nan"), float("inf"), -float("inf"), False]))
print(json.dumps("quote \" slash \\ / tab \t new \n bell \x07 del \x7f é 🎲 \u2028"))
print(json.dumps("é 🎲 \x01 \x7f", ensure_ascii=False))
print(json.dumps({1: "a", 2.5: "b", True: "c", None: "d", "é": 1}))
print(json.dumps({(1, 2): 1, "x": 2}, skipkeys=True))
print(json.dumps({"b": 1, "a": 2, "c": {"z": 1, "y": 2}}, sort_keys=True))
print(json.dumps(None), json.dumps(5), json.dumps([]), json.dumps({}), json.dumps(()))


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


print(json.dumps([Point(1, 2), {3, }], default=lambda value: value.__dict__ if isinstance(value, Point) else sorted(value)))
