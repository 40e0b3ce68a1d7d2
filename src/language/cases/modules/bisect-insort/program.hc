from bisect import insort, insort_left, insort_right
a = []
for n in [5, 2, 8, 2, 9, 1]:
    insort(a, n)
print(a, insort_left(a, 5), insort_right(a, 0), a)
b = [True, 2]
insort_left(b, 1)
print(b)
insort_right(b, 1.0)
print(b)
words = ["a", "ccc"]
insort(words, "bb", key=len)
print(words)
class L(list):
    def insert(self, at, item):
        print("insert", at, item)
        super().insert(at, item)
mine = L([1, 3])
insort(mine, 2)
print(mine)
try:
    insort((1, 2), 3)
except AttributeError as e:
    print(e)
