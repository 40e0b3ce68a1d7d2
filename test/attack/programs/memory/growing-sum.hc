# ends: HC4002 or HC4001 or held
# Adds lists to one that grows without end, inside a builtin.
try:
    sum([[0] * 10 ** 6] * 10 ** 4, [])
    print('took')
except MemoryError:
    print('held')
