print(callable(len), callable(int), callable(lambda: 0), callable(5), callable("a"))
print(hash("a") == hash("a"), hash((1, "a")) == hash((1, "a")), hash(1.0) == hash(1), hash(None) == hash(None))
for value in [[], {}, set(), (1, [])]:
    try:
        hash(value)
    except TypeError as error:
        print(error)
