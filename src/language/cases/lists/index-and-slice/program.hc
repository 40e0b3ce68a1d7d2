items = list("abcdef")
print(items[0], items[-1], items[1:4], items[:2], items[4:], items[::2], items[::-1], items[5:1:-2], items[10:], items[-3:-1])
for call in [lambda: items[6], lambda: items[-7], lambda: items["a"], lambda: items[1.0], lambda: items[::0]]:
    try:
        call()
    except (IndexError, TypeError, ValueError) as error:
        print(error)
