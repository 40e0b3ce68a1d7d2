# Looks for not-a-number, minus zero or undefined where an int must be.
values = [0 * -1, -0, int(-0.0), 0 // -5, -0 % 5, 5 % -5, round(-0.2), int('-0'), -(0), 0 ** 1, abs(0), min(0, -0), sum([]), divmod(-0, 3)[1], 1 - 1, int(False), -False, 0 * -2 ** 80, 2 ** 53 - 2 ** 53, (2 ** 60) // (2 ** 60) - 1, ~-1, 0 << 5, -1 >> 60, hash(0.0)]
for value in values:
    assert repr(value) in ('0', '-1'), repr(value)
    assert isinstance(value, int)
big = 2 ** 53
assert big + 1 != big and big + 1 - 1 == big and repr(big + 1) == '9007199254740993'
assert (big * big) // big == big and 10 ** 400 % 7 == pow(10, 400, 7)
print('held')
