print(list(), list("abc"), list((1, 2)), list({"a": 1}), list(range(3)), list(zip("ab", [1, 2])), list(x for x in "hi"), list({5}))
try:
    list(5)
except TypeError as error:
    print(error)
