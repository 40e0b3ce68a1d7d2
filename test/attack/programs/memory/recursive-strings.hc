# ends: held or HC4002 or HC4001
# Shows a structure whose printed form is far larger than itself.
box = ['x' * 10]
for _ in range(60):
    box = [box, box]
try:
    print(len(repr(box)))
    print('took')
except (MemoryError, RecursionError):
    print('held')
