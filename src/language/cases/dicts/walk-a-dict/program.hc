prices = {"apple": 0.5, "pear": 0.75}
for fruit in prices:
    print(fruit)
for fruit, price in prices.items():
    print(f"{fruit}: {price:.2f}")
for position, value in enumerate(prices.values()):
    print(position, value)
print(sum(prices.values()), max(prices, key=prices.get), sorted(prices.items(), key=lambda p: -p[1]))
