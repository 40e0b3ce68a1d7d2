x = "outer"
print([x * 2 for x in range(4)], x)
print([a + b for a in "ab" for b in "cd" if a != "b" or b != "c"])
print([[i * j for j in range(3)] for i in range(3)])
print([y for y in range(20) if y % 2 if y % 3])
print([(a, b) for a, b in zip([1, 2], [3, 4])], [i for i in (j * 2 for j in range(3))])
