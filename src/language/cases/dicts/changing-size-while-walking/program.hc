d = {1: 1}
try:
    for key in d:
        d[key + 1] = 1
except RuntimeError as error:
    print(error)
d = {1: 1, 2: 2}
for key in d:
    d[key] *= 10
for key in list(d):
    del d[key]
print(d)
