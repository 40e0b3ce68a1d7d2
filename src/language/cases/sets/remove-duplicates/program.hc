items = [3, 1, 3, 2, 1]
print(list(dict.fromkeys(items)), sorted(set(items)), len(set(items)) == len(items))
seen = set()
print([x for x in items if not (x in seen or seen.add(x))])
