# Builds data far deeper than the stack and gives it to everything that walks data.
import copy, json
def nest(kind, count=50000):
    value = kind(1)
    for _ in range(count):
        value = kind(value)
    return value
held = 0
acts = [lambda: repr(nest(lambda v: [v])), lambda: str(nest(lambda v: (v,))), lambda: nest(lambda v: [v]) == nest(lambda v: [v]), lambda: hash(nest(lambda v: (v,))), lambda: {nest(lambda v: (v,)): 1}, lambda: copy.deepcopy(nest(lambda v: [v])), lambda: json.dumps(nest(lambda v: [v])), lambda: json.loads('[' * 100000), lambda: nest(lambda v: [v]) < nest(lambda v: [v]), lambda: print(nest(lambda v: {'a': v})), lambda: '%s' % (nest(lambda v: [v]),), lambda: f"{nest(lambda v: {'k': v})}", lambda: eval('(' * 5000 + ')' * 5000), lambda: ascii(nest(lambda v: [v]))]
for act in acts:
    try:
        act()
    except (RecursionError, MemoryError, SyntaxError, ValueError):
        held += 1
assert held > 5, held
print('held')
