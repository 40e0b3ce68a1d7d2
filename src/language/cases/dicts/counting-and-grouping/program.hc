words = "red blue red green blue red".split()
counts = {}
groups = {}
for word in words:
    counts[word] = counts.get(word, 0) + 1
    groups.setdefault(len(word), []).append(word)
print(counts, groups, sorted(counts, key=counts.get, reverse=True), {v: k for k, v in counts.items()})
