for spec in ["", ".2f", ".0f", "10.3f", "-10.1f", "+.1f", "e", ".2e", "g", ".3g", "#.3g", "%", ".1%", ",.2f", "_.1f", "010.2f", "z.0f", "E", "G", ".3", "<10.2f|"]:
    try:
        print(repr(spec), [format(x, spec) for x in (3.14159, -0.4, 1234567.891, 1e20, 0.0)])
    except ValueError as error:
        print(repr(spec), error)
