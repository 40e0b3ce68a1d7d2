def count_up(limit):
    number = 0
    while number < limit:
        yield number
        number += 1


def evens(numbers):
    for number in numbers:
        if number % 2 == 0:
            yield number


def walk(low, high):
    if low < high:
        middle = (low + high) // 2
        yield from walk(low, middle)
        yield middle
        yield from walk(middle + 1, high)


total = 0
for number in evens(count_up(120000)):
    total += number
squares = sum(number * number for number in count_up(80000))
ordered = 0
for place, number in enumerate(walk(0, 3000)):
    if place == number:
        ordered += 1
print(total, squares, ordered)
