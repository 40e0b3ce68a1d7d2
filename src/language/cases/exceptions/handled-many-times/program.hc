from collections.abc import Mapping


class Row(Mapping):
    def __init__(self, fields):
        self.fields = fields

    def __getitem__(self, name):
        return self.fields[name]

    def __iter__(self):
        return iter(self.fields)

    def __len__(self):
        return len(self.fields)


class Refusing:
    def __add__(self, other):
        raise TypeError("never")

    def __len__(self):
        raise ValueError("no length")


def asked(work):
    try:
        return work()
    except (TypeError, ValueError, KeyError, ZeroDivisionError):
        return 0


row = Row({"known": 1})
refusing = Refusing()
for work in (lambda: row["missing"], lambda: refusing + 1, lambda: len(refusing), lambda: sorted([2, 1, 0], key=lambda item: 1 / item)):
    print(sum(asked(work) for _ in range(3000)))
total = 0
for number in range(3000):
    total += row.get(number, 2)
print(total)


def deep(count):
    return count if count == 500 else deep(count + 1)


print(deep(0))
