print((1,) + (2, 3), (1, 2) * 2, 0 * (1,), () + ())
try:
    (1,) + [2]
except TypeError as error:
    print(error)
t = (1,)
u = t
t += (2,)
print(t, u, t is u)
