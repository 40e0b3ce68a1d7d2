for spec in ["", "s", "10", "<10", ">10", "^10", "*^10", ".3", "10.3", ">8.2s", "05"]:
    print(repr(spec), "[" + format("hello", spec) + "]")
