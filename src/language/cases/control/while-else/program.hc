n = 3
while n:
    n -= 1
else:
    print("done", n)
while True:
    n += 1
    if n > 4:
        break
else:
    print("never")
print(n)
