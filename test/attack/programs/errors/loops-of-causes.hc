# Makes chains of causes that bite their own tail, and long ones.
first, second = ValueError('a'), ValueError('b')
first.__cause__, second.__cause__ = second, first
first.__context__, second.__context__ = second, first
try:
    raise first
except ValueError:
    pass
error = None
for n in range(3000):
    try:
        raise ValueError(n) from error
    except ValueError as caught:
        error = caught
try:
    raise error
except ValueError as last:
    assert last.args == (2999,)
print('held')
