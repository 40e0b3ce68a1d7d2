it = iter([1, 2])
print(next(it), next(it), next(it, "done"))
try:
    next(it)
except StopIteration:
    print("StopIteration")
print(iter(it) is it, list(iter(range(3))), [next(i) for i in [iter("ab")]])
lines = ["a", "b", "stop", "c"]
print(list(iter(lambda: lines.pop(0), "stop")), lines)
for call in [lambda: iter(5), lambda: next([1])]:
    try:
        call()
    except TypeError as error:
        print(error)
