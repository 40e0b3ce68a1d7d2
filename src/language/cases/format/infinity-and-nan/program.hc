for x in (float("inf"), float("-inf"), float("nan")):
    print(format(x, "8"), format(x, "08"), format(x, "+"), format(x, ".2f"), format(x, "F"), format(x, "%"), format(x, ","))
