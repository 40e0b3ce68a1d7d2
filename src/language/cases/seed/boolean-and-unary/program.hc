a = True
b = False
result = a and not b
print(result)

x = 10
y = -x
print(y)
