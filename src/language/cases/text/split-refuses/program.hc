for separator in ["", 5, b"x"]:
    try:
        "abc".split(separator)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
