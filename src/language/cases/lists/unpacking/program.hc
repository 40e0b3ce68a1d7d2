first, *middle, last = [1, 2, 3, 4, 5]
print(first, middle, last)
a, *b = "xyz"
*c, d = (1,)
print(a, b, c, d, [*range(3), *"ab"], [0, *[]])
for values in [[1], [1, 2, 3]]:
    try:
        x, y = values
    except ValueError as error:
        print(error)
