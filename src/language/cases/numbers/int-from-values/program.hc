print(int(3.9), int(-3.9), int(1e20), int(True), int(), int(b"12"))
for value in [None, [], float("nan"), float("inf"), 1j]:
    try:
        int(value)
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
