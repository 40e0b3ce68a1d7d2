print({5, 3, 9, 1}, set([10, 20, 30, 40, 50]), set(range(10, 0, -1)), {100, 1, 33}, {-1, -2, 5}, {8, 0, 16})
numbers = {7, 3}
numbers.add(11)
numbers.add(2)
for x in numbers:
    print(x, end=" ")
print(list({64, 32, 1}), {1.5, 2, 0.5}, {(1, 2), (0, 1)})
