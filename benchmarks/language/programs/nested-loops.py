def count(size):
    total = 0
    for i in range(size):
        for j in range(size):
            total += (i * j + i) % 7
    return total


print(count(800))
