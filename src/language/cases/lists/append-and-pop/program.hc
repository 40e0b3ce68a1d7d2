items = []
for i in range(5):
    items.append(i * i)
print(items, items.pop(), items.pop(0), items.pop(-2), items)
for call in [lambda: [].pop(), lambda: [1].pop(5), lambda: [1].pop("a")]:
    try:
        call()
    except (IndexError, TypeError) as error:
        print(error)
