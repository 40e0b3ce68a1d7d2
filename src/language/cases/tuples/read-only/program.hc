t = (1, [2])
t[1].append(3)
print(t)
for call in ["t[0] = 5", "del t[0]"]:
    try:
        if call.startswith("del"):
            del t[0]
        else:
            t[0] = 5
    except TypeError as error:
        print(error)
try:
    t.append
except AttributeError as error:
    print(error)
