xs = [3, 1, 2]
xs.append(4)
xs.insert(0, 0)
xs.extend([5, 6])
print(xs, len(xs), xs.pop(), xs.pop(0), xs)
xs.remove(1)
xs.sort()
print(xs, xs.index(3), xs.count(2), 3 in xs, xs[-1])
xs.reverse()
del xs[0]
print(xs, xs + [9], xs * 2, [0] * 3)
xs.clear()
print(xs, not xs, list("abc"))
