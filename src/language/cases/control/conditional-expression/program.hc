for n in (1, 2, 3):
    print("one" if n == 1 else "two" if n == 2 else "many")
