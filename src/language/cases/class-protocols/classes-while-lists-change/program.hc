import json
class Thing: pass
a = [Thing() for _ in range(6)]
def crash(o):
    if len(a) > 3:
        del a[-1]
    return None
print(json.dumps(a, default=crash))
class Clears:
    def __eq__(self, o):
        left.clear()
        return True
left = {0: Clears()}
right = {0: 1}
print(left == right, left)
t = (1, 2)
print(t * 1 is t, (t * 1) == t, t * 0, t * -1, t * 2)
rows = [1, 2, 3]
rows[1] = rows
print(rows, {'self': rows})
nested = ([],)
nested[0].append(nested)
print(nested)
import math
for value in (-(1 << 10000), 0, -1, 10 ** 400):
    try:
        print(round(math.log(value), 6), round(math.log10(value), 6), round(math.log2(value), 6))
    except ValueError as error:
        print(error)
