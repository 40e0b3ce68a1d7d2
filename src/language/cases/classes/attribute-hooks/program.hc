class Hook:
    def __init__(self):
        object.__setattr__(self, "log", [])
    def __getattr__(self, name):
        if name.startswith("x"):
            return name.upper()
        raise AttributeError(f"no {name}")
    def __setattr__(self, name, value):
        self.log.append(name)
        object.__setattr__(self, name, value)
h = Hook()
h.a = 1
h.b = 2
print(h.a, h.log, h.xyz)
try:
    h.nope
except AttributeError as e:
    print(e)
print(getattr(h, "q", "default"), hasattr(h, "xx"))
