def f():
    try:
        print(later)
    except UnboundLocalError as e:
        print(e)
    later = 1
f()
def g():
    def inner():
        return x
    try:
        inner()
    except NameError as e:
        print(e)
    x = 1
    return inner()
print(g())
y = 1
del y
try:
    y
except NameError as e:
    print(e)
