x = 42
y = "HyperCode"
print(x)
print(y)
