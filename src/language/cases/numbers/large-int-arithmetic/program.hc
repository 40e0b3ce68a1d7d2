values = [0, 1, -1, 7, -7, 2**31, 2**53 - 1, 2**53, 2**53 + 1, -(2**53), -(2**53) - 1, 2**63, -(2**64), 10**30, -(10**30) - 7, 3**100]
for left in values:
    for right in (3, -3, 2**53, 10**20 + 1, -(10**25)):
        print(left + right, left - right, left * right, left // right, left % right, divmod(left, right) == (left // right, left % right), left < right, left == right)
total = 1
for number in range(1, 60):
    total *= number
    if number % 10 == 9:
        print(number, total, total % 1000003, total // 10**number)
for number in range(59, 0, -1):
    total //= number
print(total, type(total).__name__, total + 1)
border = 2**53
print(border - 1, border, border + 1, border + 2 - 2 == border, (border + 1) - (border - 1), border * 2 // 2, -border - 1)
print(-(border + 1) // 2, (border + 1) // -2, -(border + 1) % 10, (border + 1) % -10, abs(-border - 1), +(border + 1), -(border + 1), ~border)
print(2**100 >> 90, 1 << 70, (1 << 70) >> 68, -1 >> 100, -(2**70) >> 3, 2**70 & 2**70 - 1, 2**70 | 1, 2**70 ^ 2**69, -(2**70) & 255)
print(10**30 / 10**29, 10**400 // 10**399, 2**1000 / 2**999, (10**25) ** 2 == 10**50, 5 ** 40 % 1000, pow(3, 1000, 10**9 + 7), pow(7, -1, 11))
print(10**18 == 10.0**18, 2**53 + 1 == float(2**53), 10**30 < 1e31, 10**30 > float("-inf"), float(10**22), int(1e22), int(-1e30))
print((10**50).bit_length(), (2**64 - 1).bit_count(), (-(2**70)).bit_length(), int("9" * 40), int("-" + "1" * 30), int("ff" * 10, 16), int("1_000_000_000_000_000_000_000"))
print(hex(2**70), oct(-(2**66)), bin(2**65)[:10], f"{10**25:,}", f"{2**80:x}", f"{10**21:e}", f"{-(10**20):_}", "%d" % 10**22, "%x" % 2**68)
print(sum([10**20, 1, -(10**20)]), max(10**20, 5), min(-(10**20), 5), sorted([10**20, -(10**21), 3]), round(12345678901234567890, -5), round(10**20 + 5, -1))
for work in (lambda: 10**400 / 3, lambda: float(10**400), lambda: 10**20 % 0, lambda: 10**20 // 0, lambda: 1 << -1, lambda: pow(2, -1, 4), lambda: 10**20 / 0):
    try:
        print(work())
    except ArithmeticError as error:
        print(type(error).__name__, error)
    except ValueError as error:
        print(type(error).__name__, error)
