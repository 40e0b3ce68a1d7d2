def a():
    return b()
try:
    a()
except NameError as e:
    print(e)
def b():
    return "b"
print(a())
