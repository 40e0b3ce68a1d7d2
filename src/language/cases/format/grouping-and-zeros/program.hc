for n in [1, 1234, 1234567, -98765]:
    print(format(n, "010,"), format(n, "09_"), format(n, "#012_x"), format(n, ",.1f"), format(n, "<012,"))
