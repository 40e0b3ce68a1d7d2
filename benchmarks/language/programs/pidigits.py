def digits_of_pi(count):
    digits = []
    k = 1
    numerator, denominator, accumulator = 1, 1, 0
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


digits = digits_of_pi(800)
for start in range(0, 800, 100):
    print(digits[start:start + 100])
