count = 0
def middle():
    global count
    count += 1
    return 5
print(1 < middle() < 10, count)
print(10 < middle() < 20, count)
print(1 < 2 > 1 != 3 == 3, 3 > 2 > 2, 1 == 1.0 == True)
print(1 in [1] in [[1]], "a" in "ab" in ["ab"])
