d = {"a": 1}
try:
    for k in d:
        d[k + "x"] = 1
except RuntimeError as e:
    print(e)
for k in list(d):
    d[k + "y"] = 0
print(d)
