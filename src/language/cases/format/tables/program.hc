rows = [("apples", 3, 0.5), ("pears", 12, 1.25), ("plums", 150, 10)]
for name, count, price in rows:
    print(f"{name:<8}|{count:>5d}|{price:>8.2f}|{count * price:>10,.2f}")
print("-" * 35)
print("{:<8}|{:>5}|{:>19,.2f}".format("total", sum(r[1] for r in rows), sum(r[1] * r[2] for r in rows)))
