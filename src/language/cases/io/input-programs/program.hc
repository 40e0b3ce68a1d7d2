def read_numbers():
    numbers = []
    while True:
        line = input()
        if not line:
            return numbers
        numbers.append(int(line))
numbers = read_numbers()
print(numbers, sum(numbers))
name = input('Your name: ')
print(f'Hello, {name}!')
age = int(input(f'{name}, your age: '))
print('Next year:', age + 1)
a, b = map(int, input().split())
print(a * b)
grid = [list(map(int, input().split())) for _ in range(2)]
print(grid, [sum(column) for column in zip(*grid)])
try:
    number = float(input('A number: '))
except ValueError as error:
    print(error)
print(repr(input()), repr(input()))
commands = {'add': lambda x, y: x + y, 'mul': lambda x, y: x * y}
while True:
    try:
        line = input()
    except EOFError:
        print('end')
        break
    word, *rest = line.split()
    print(word, commands.get(word, lambda *args: 'unknown')(*map(int, rest)))
