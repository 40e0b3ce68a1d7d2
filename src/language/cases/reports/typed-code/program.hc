def area(width, height):
    total = 0.0
    for i in range(3):
        total += width * height / (2 - i)
    return total

print(area(1.5, 2.0))
