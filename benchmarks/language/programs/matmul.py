def matrix(size, seed):
    rows = []
    for i in range(size):
        rows.append([(i * seed + j * 3) % 11 / 4.0 for j in range(size)])
    return rows


def multiply(a, b):
    size = len(a)
    result = []
    for i in range(size):
        row = []
        left = a[i]
        for j in range(size):
            total = 0.0
            for k in range(size):
                total += left[k] * b[k][j]
            row.append(total)
        result.append(row)
    return result


product = multiply(matrix(75, 7), matrix(75, 5))
print(product[0][0], product[74][74], sum(product[10]))
