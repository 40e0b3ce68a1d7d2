from collections import ChainMap, defaultdict
base = {"color": "red", "size": 1}
user = {"size": 2}
c = ChainMap(user, base)
print(c, c["size"], c["color"], c.get("x"), c.get("x", 5), "color" in c, "x" in c, len(c), list(c), dict(c), bool(c), bool(ChainMap()))
c["new"] = 1; del c["size"]; print(user, base, c["size"], list(c.items()), list(c.values()), sorted(c.keys()))
child = c.new_child({"color": "blue"})
child["z"] = 9
print(child, child["color"], child.parents["color"], child.parents == c, c.maps, ChainMap())
print(c.new_child(a=1), child == dict(child), child != {}, c.setdefault("color", 0), c.setdefault("q", 7), user)
c.update(k=1); c.update({"m": 2}); print(user, c.pop("m"), c.pop("nope", None), c.popitem())
for work in [lambda: c["?"], lambda: c.pop("color"), lambda: ChainMap().popitem(), lambda: c.__delitem__("color"), lambda: hash(c)]:
    try:
        work()
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
base["size"] = 50
print(c["size"], c.copy() == c, [k for k in child], type(c))
c.clear(); print(c, user)
for key, value in c.items():
    print(key, value)
