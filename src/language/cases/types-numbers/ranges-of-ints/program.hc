def generator(count):
    state = 12345
    seen = []
    for _ in range(count):
        state = (state * 1103515245 + 12345) & 0x7fffffff
        seen.append(state % 10)
    return state, seen


def fnv(text):
    value = 2166136261
    for character in text:
        value = ((value ^ ord(character)) * 16777619) & 0xffffffff
    return value


def fnv64(text):
    value = 14695981039346656037
    for character in text:
        value = ((value ^ ord(character)) * 1099511628211) % 2 ** 64
    return value


def general(count):
    value = 1
    for i in range(count):
        value = (value * 48271 + i) % 2147483647
    return value


def minimum(count):
    x = 5
    for i in range(count):
        x = (6364136223846793005 * x + 1442695040888963407) & (2 ** 64 - 1)
    return x


print(generator(12), fnv('hello world'), fnv64('hello world'), general(30), minimum(5))
for a in (0, 1, -1, 7, -7, 2 ** 31 - 1, 2 ** 31, -2 ** 31, 2 ** 32, 2 ** 32 + 5, -2 ** 32 - 5, 2 ** 52 + 1, 2 ** 53 - 1, 2 ** 53, -2 ** 53, 2 ** 70, -2 ** 70 + 3):
    print(a, a % 7, a % 8, a % 2 ** 32, a & 255, a & 0xffffffff, a & 0x80000000, a // 7, a >> 3, a * 3 & 0xffff, (a + 1) % 1000003, -a % 16, a ^ 5, a | 8, a << 2)
for i in range(3):
    big = 2 ** 31 + i
    print(big & 0xfff, big % 1024, big >> 4, big << 1, big * big & 0xffffffff, big // 3, (big ^ 0xff) & 0xff)
    small = i * 1000 % 7
    print(small, small - 5, (small - 5) % 3, (small - 5) // 3, -small, small * small % 5, small & -2, 7 >> small, 1 << small)
total = 0
for i in range(0, 100, 7):
    for j in range(i, 0, -3):
        total += (i * j - j) % 11 - 5
print(total)
x = 9007199254740991
x += 1
print(x, x + 1, x - 1, x * x, -x, x // 2, x % 1000)
n = 0
for k in range(60):
    n = n * 2 + (k & 1)
print(n, n % 97, n & 0xff, n // 3)
h = 0
for c in 'overflow and wrap around':
    h = (31 * h + ord(c)) & 0xFFFFFFFF
    h = (h << 5 ^ h >> 3) & 0xFFFFFFFF
print(h, (h - 2 ** 40) & 0xFFFF, (h * -3) & 0xFFFF, (h * 2 ** 30) & 0xFFFF)
