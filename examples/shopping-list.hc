# Adds up what a shopping list costs. Prices are in cents, so the sums are exact.

prices = {"bread": 280, "milk": 119, "apples": 250}
basket = [("bread", 1), ("milk", 2), ("apples", 3)]


def as_money(cents):
    return f"{cents // 100}.{cents % 100:02d}"


total = 0
for item, amount in basket:
    cost = prices[item] * amount
    total += cost
    print(f"{amount} x {item}: {as_money(cost)}")

print(f"Total: {as_money(total)}")
