# Uses True and False as numbers and keys in every place, where the host has other words for them.
assert True + True == 2 and [10, 20][True] == 20 and {1: 'a'}[True] == 'a' and {True: 'x'}[1.0] == 'x'
assert str(True) == 'True' and f'{True:d}' == '1' and True * 'ab' == 'ab' and sum([True, True]) == 2 and int(True) == 1
assert sorted([True, 0, False, 1]) == [0, False, True, 1] and max(True, 0.5) is True and -True == -1 and True / 2 == 0.5
assert list(range(True, 3)) == [1, 2] and 'abc'[True:] == 'bc' and divmod(True, True) == (1, 0) and True ** 2 == 1 and (True & 3) == 1 and (True ^ True) is False
print('held')
