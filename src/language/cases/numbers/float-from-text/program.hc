for text in ["1.5", " 2e3 ", "-.5", "5.", "1_0.5", "inf", "-Infinity", "NaN", "1e400", "0x10", "", "1e", "abc"]:
    try:
        print(float(text))
    except ValueError as error:
        print(error)
