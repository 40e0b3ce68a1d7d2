m = [[i * 3 + j for j in range(3)] for i in range(3)]
print(m, m[1][2], [row[0] for row in m], [list(r) for r in zip(*m)])
m[1][1] += 100
print(m)
