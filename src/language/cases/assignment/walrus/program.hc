if (n := 10) > 5:
    print(n)
print([y := 1, y ** 2, y])
found = [last := i for i in range(4)]
print(found, last)
while (n := n - 3) > 0:
    print(n)
