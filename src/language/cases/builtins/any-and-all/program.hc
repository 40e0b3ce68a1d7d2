print(any([]), all([]), any([0, "", None, 3]), all([1, "a", [0]]), any(x > 3 for x in range(5)), all(x > 3 for x in range(5)))
def noisy(values):
    for value in values:
        print("saw", value)
        yield value
print(any(noisy([0, 1, 2])), all(noisy([1, 0, 2])))
