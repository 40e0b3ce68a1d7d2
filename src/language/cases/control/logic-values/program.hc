print(1 and 2, 0 and 2, 0 or 3, "" or [] or "last", 1 and "" and 3, None or 0, not (1 and 0))
x = []
y = x or [1]
print(y, x and y, (x or None) is None)
