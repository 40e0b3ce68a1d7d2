def stats(numbers):
    return len(numbers), sum(numbers), sum(numbers) / len(numbers)
result = stats([1, 2, 3, 4])
count, total, mean = result
print(result, count, total, mean, type(result) is tuple, *result)
