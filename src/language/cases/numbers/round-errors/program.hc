for x in [float("inf"), float("nan")]:
    try:
        round(x)
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)
try:
    round("a")
except TypeError as error:
    print(error)
print(round(float("nan"), 2), round(float("inf"), 1))
