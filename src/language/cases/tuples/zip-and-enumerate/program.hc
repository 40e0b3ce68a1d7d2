names = ["b", "a", "c"]
scores = [2, 3, 1]
pairs = sorted(zip(scores, names), reverse=True)
print(pairs, [n for _, n in pairs], list(zip(*pairs)), tuple(enumerate("xy")))
