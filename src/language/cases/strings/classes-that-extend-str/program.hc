class Name(str):
    def __new__(cls, text, title=""):
        self = super().__new__(cls, text.strip())
        self.title = title
        return self

    def shout(self):
        return self.upper() + "!"

    def __add__(self, other):
        return Name(super().__add__(other), self.title)

    def __getitem__(self, index):
        return "<" + super().__getitem__(index) + ">"


name = Name("  ada ", title="Ms")
print(name, repr(name), name.title, len(name), name.shout(), type(name).__name__, isinstance(name, str))
more = name + " lovelace"
print(more, type(more).__name__, more.title, name[0], name[1:], name.upper(), type(name.upper()).__name__)
print(name == "ada", "ada" == name, hash(name) == hash("ada"), {"ada": 1}[name], {name: 2}["ada"], name in {"ada"}, "d" in name)
print(f"{name:>6}|{name!r}|{name}", "%s and %r" % (name, name), "{:*^7}".format(name), str(name), type(str(name)).__name__)
print(name.join(["1", "2"]), ",".join([name, "x"]), name * 2, name < "b", sorted([Name("b"), "a"]), max(name))
print([letter for letter in name], name.replace("a", "o"), name.split("d"), name.encode(), name.title)


class Loud(str):
    def __str__(self):
        return "LOUD"

    def __repr__(self):
        return "Loud()"

    def __format__(self, spec):
        return f"<{spec}>"

    def __eq__(self, other):
        return str.lower(self) == str.lower(other)

    def __hash__(self):
        return hash(self.lower())

    def __len__(self):
        return 42

    def __contains__(self, part):
        return True


loud = Loud("Hello")
print(loud, [loud], f"{loud}", f"{loud:x}", f"{loud!s}", "%s" % loud, "a" + loud, loud + "b", len(loud), "zzz" in loud)
print(loud == "HELLO", {"hello": 1}.get(loud), {loud: 2}.get("HELLO"), {loud: 2}.get("hello"), loud.lower(), bool(Loud("")))
print(isinstance(loud, Loud), issubclass(Loud, str), Loud.__mro__[1].__name__, loud.__class__.__name__)
plain = str.__str__(loud)
print(plain, plain[0], loud[0], loud[-2:], loud.find("l"), list(loud)[:2])
