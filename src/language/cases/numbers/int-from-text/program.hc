print(int("42"), int("  -17\n"), int("1_000_000"), int("ff", 16), int("0x1F", 16), int("0b101", 0), int("z", 36), int("٣٤"), int("+5"), int("-0"))
for text, base in [("", 10), ("1__0", 10), ("12", 2), ("0x", 16), ("010", 0), ("1.5", 10), ("a b", 10), ("12", 1)]:
    try:
        int(text, base)
    except ValueError as error:
        print(error)
