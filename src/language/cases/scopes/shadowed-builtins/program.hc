def f(list):
    return list + 1
print(f(2))
len = lambda x: "mine"
print(len([1]))
del len
print(len([1]))
def g():
    print = "text"
    return print
print(g())
sum = 5
print(sum)
