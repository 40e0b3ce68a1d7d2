# Keeps the books of a small bank account. Every change is noted.

notes = []


def change(balance, amount, *, reason="no reason given"):
    if balance + amount < 0:
        notes.append(f"refused {amount:+d} ({reason})")
        return balance
    notes.append(f"booked {amount:+d} ({reason})")
    return balance + amount


balance = 0
balance = change(balance, 500, reason="pocket money")
balance = change(balance, -120, reason="book")
balance = change(balance, -900, reason="bicycle")
balance = change(balance, 50)

for number, note in enumerate(notes, start=1):
    print(f"{number}. {note}")

assert balance == 430
print(f"Balance: {balance}")
