# While with break
i = 0
while i < 10:
    if i == 5:
        break
    print(i)
    i = i + 1

# For with continue
for j in [0, 1, 2, 3, 4]:
    if j == 2:
        continue
    print(j)
