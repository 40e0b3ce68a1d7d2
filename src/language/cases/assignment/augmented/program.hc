calls = []
def index():
    calls.append(1)
    return 0
x = [1, 2]
y = x
x += [3]
print(x, y, x is y)
y[index()] += 10
print(y, len(calls))
n = 5
n -= 2; n *= 7; n //= 2; n **= 2; n %= 13; n <<= 2; n >>= 1; n |= 1; n &= 7; n ^= 2
print(n)
t = (1,)
t += (2,)
print(t)
s = "a"
s += "b"
s *= 2
print(s)
f = 1.5
f /= 2
print(f)
