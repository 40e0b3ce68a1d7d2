for spec in ["", "d", "5", "<5", "^5", ">5", "05", "+", " ", ",", "_", "x", "#x", "X", "#X", "o", "#o", "b", "#b", "#010x", "_b", "c", "n", "e", "f", "g", "%", "*^9,d"]:
    print(repr(spec), "[" + format(1234, spec) + "]", "[" + format(-65, spec) + "]" if spec != "c" else "")
