t = (3, 1, 2, 1)
print(list(t), sorted(t), set(t), tuple(sorted(set(t))), tuple(map(str, t)), tuple(x * 2 for x in t), sum(t), max(t), "".join(map(str, t)))
