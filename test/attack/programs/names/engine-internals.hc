# Tries to name what the text made from a program uses inside.
held = 0
for probe in (lambda: R, lambda: S, lambda: U, lambda: d, lambda: pc, lambda: helpers, lambda: FloatValue, lambda: ListValue, lambda: limit, lambda: leave, lambda: t1, lambda: v_probe_1, lambda: k0, lambda: undefined, lambda: NaN, lambda: arguments):
    try:
        print('leak', probe())
    except NameError:
        held += 1
print(held)
print('held')
