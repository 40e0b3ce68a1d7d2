print(", ".join(["a", "b", "c"]), "".join([]), "-".join("abc"), "+".join(("one",)))
try:
    ",".join(["a", 1])
except TypeError as error:
    print(error)
try:
    ",".join(5)
except TypeError as error:
    print(error)
