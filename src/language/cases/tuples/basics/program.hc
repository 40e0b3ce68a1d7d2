t = (1, 2, 3)
print(t, t[0], t[1:], len(t), (5,), (), t + (4,), t * 2, 2 in t, t.index(2), t.count(1))
a = 1, 2
print(a, tuple("ab"), tuple([1, [2]]), hash((1, 2)) == hash((1.0, 2)))
