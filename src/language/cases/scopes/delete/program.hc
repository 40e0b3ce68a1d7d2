def f():
    x = 1
    del x
    try:
        return x
    except UnboundLocalError as e:
        return str(e)
print(f())
a = b = 1
del a, b
try:
    a
except NameError as e:
    print(e)
