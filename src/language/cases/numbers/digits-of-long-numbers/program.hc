from math import gcd, isqrt


def digits_of_pi(count):
    digits = []
    k, numerator, denominator, accumulator = 1, 1, 1, 0
    while len(digits) < count:
        odd = 2 * k + 1
        accumulator = (accumulator + 2 * numerator) * odd
        numerator *= k
        denominator *= odd
        k += 1
        if numerator > accumulator:
            continue
        digit = (numerator * 3 + accumulator) // denominator
        if digit != (numerator * 4 + accumulator) // denominator:
            continue
        digits.append(digit)
        accumulator = 10 * (accumulator - denominator * digit)
        numerator *= 10
    return "".join(map(str, digits))


print(digits_of_pi(300))
scale = 10**200
term = total = scale
for number in range(1, 200):
    term //= number
    total += term
print(total)
print(isqrt(2 * 10**300))
a, b = 3**2000, 7**1100
print(a // b, a % b % 10**20, divmod(a, b)[0], divmod(-a, b)[0], divmod(a, -b)[0], -a % b == b - a % b)
for factor in (1, 2, 9, 10, 12345, 2**40):
    for step in (-1, 0, 1):
        quotient, rest = divmod(b * factor + step, b)
        print(factor, step, quotient, rest if rest < 10 else "b - %d" % (b - rest), end="; ")
    print()
print((b * 5 - 1) // b, (b * 5) // b, (b * 5 + 1) // b, (b * 5 + b // 2) // b, (b * 5 + b // 2) % b == b // 2)
print(gcd(3**500 * 2**300, 3**200 * 5**100) == 3**200, gcd(-(2**70), 2**65), gcd(0, 10**20))
number = 2**521 - 1
text = str(number)
print(len(text), text[:20], text[-20:], int(text) == number, sum(map(int, text)), text == f"{number}" == repr(number))
digits = []
rest = 10**40 + 123456789
while rest:
    rest, digit = divmod(rest, 10)
    digits.append(digit)
print(digits)
fibonacci = [0, 1]
for _ in range(200):
    fibonacci.append(fibonacci[-1] + fibonacci[-2])
print(fibonacci[80], fibonacci[150], fibonacci[200], fibonacci[200] // fibonacci[199], fibonacci[200] * 10**20 // fibonacci[199])
power = pow(65537, 10**20, 2**127 - 1)
print(power, pow(power, 2, 10**30), (1 << 127) % (2**61 - 1), 2**500 % (10**9 + 7))
collatz, steps = 27 * 2**80 + 1, 0
while collatz != 1:
    collatz = collatz // 2 if collatz % 2 == 0 else 3 * collatz + 1
    steps += 1
print(steps)
