from heapq import nlargest, nsmallest, merge
data = [5, 1, 9, 3, 7, 9, 1]
print(nlargest(3, data), nsmallest(3, data), nlargest(0, data), nsmallest(-1, data), nlargest(50, data))
words = ["pear", "fig", "kiwi", "apple", "nut"]
print(nlargest(2, words, key=len), nsmallest(2, words, key=len), nsmallest(1, []), nlargest(1, words, len))
print(list(merge([1, 4, 7], [2, 5], [], [0, 3, 6, 9])), list(merge()), list(merge([1], [1.0], [True])))
print(list(merge([7, 3, 1], [9, 2], reverse=True)), list(merge(["a", "ccc"], ["bb", "dd"], key=len)))
print(list(merge([(1, "a"), (2, "x")], [(1, "b")], key=lambda p: p[0])))
walk = merge(iter([1, 3]), iter([2]))
print(next(walk), list(walk), next(walk, "end"))
try:
    list(merge([1], ["a"]))
except TypeError as e:
    print(e)
