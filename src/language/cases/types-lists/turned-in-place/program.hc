def show(n):
    for k in range(n + 2):
        for j in range(-1, n + 2):
            a = list(range(n))
            a[:k + 1] = a[k::-1]
            b = list(range(n))
            b[j:k] = b[k - 1:j - 1:-1]
            c = list(range(n))
            d = list(range(10, 10 + n))
            c[j:k] = d[k::-1]
            e = list(range(n))
            e[j:] = e[k:j:-1]
            print(a, b, c, e)
show(0)
show(1)
show(4)
big = 2 ** 70
x = [1, 2, 3]
x[:big] = x[big::-1]
print(x)
x[:2] = x[-1::-1]
print(x)
