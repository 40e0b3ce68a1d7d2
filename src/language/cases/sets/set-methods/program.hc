a = {1, 2, 3}
print(a.union([4], (5,)), a.intersection([2, 3, 9], {3}), a.difference([1], [2]), a.symmetric_difference([3, 4]), a.issubset(range(10)), a.issuperset([1]), a.union())
a.update([7, 8], "")
a.difference_update([1])
a.intersection_update([2, 7, 8, 9])
a.symmetric_difference_update([9, 2])
print(a, a.copy() == a, a.copy() is a)
try:
    a.union(5)
except TypeError as error:
    print(error)
