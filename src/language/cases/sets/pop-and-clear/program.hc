s = {4}
print(s.pop(), s)
try:
    s.pop()
except KeyError as error:
    print("KeyError", error)
s = {1, 2}
t = s
t.clear()
print(s, t is s, bool(s))
