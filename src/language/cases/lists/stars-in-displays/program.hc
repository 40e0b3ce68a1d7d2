for bad in (None, 5, 1.5, True):
    for f in (lambda: [*bad], lambda: (*bad,), lambda: {*bad}, lambda: [1, *bad, 2]):
        try: print(f())
        except TypeError as e: print(e)
print([*'ab', *(1, 2), *{3}])
