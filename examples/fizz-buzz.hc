# The counting game: "fizz" for 3, "buzz" for 5, both for 15.

def say(number):
    match (number % 3, number % 5):
        case (0, 0):
            return "fizzbuzz"
        case (0, _):
            return "fizz"
        case (_, 0):
            return "buzz"
        case _:
            return str(number)


line = []
for number in range(1, 16):
    line.append(say(number))

print(" ".join(line))
