s = {3, 1, 2, 3, 1}
print(s, len(s), 2 in s, 5 in s, set(), set("hello") == set("olleh"), {1, 1.0, True}, set([1, 2]) == {2, 1})
s.add(10)
s.add(1)
s.discard(99)
print(s)
s.remove(3)
print(sorted(s))
try:
    s.remove(99)
except KeyError as error:
    print("KeyError", error)
