total = 0
def add(n):
    global total, fresh
    total += n
    fresh = "made"
add(2); add(3)
print(total, fresh)
def reads():
    return total
def shadows():
    total = "local"
    return total
print(reads(), shadows(), total)
