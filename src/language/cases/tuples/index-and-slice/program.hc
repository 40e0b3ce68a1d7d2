t = tuple("abcde")
print(t[0], t[-1], t[1:3], t[::-1], t[::2], t[5:], "c" in t, t.index("d"), t.count("a"), t.index("c", 1))
for call in [lambda: t[9], lambda: t["a"], lambda: t.index("z"), lambda: t.count()]:
    try:
        call()
    except (IndexError, TypeError, ValueError) as error:
        print(error)
