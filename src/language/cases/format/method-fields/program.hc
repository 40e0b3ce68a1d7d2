print("{} {}".format(1, "a"), "{1} {0}".format(1, 2), "{a} {b}".format(a=1, b=2), "{0} {0}".format("x"))
print("{0[1]} {1[key]} {2.real}".format([1, 2], {"key": "v"}, 5), "{:>5}|{:<5}|{:^5}".format(1, 2, 3), "{:{w}.{p}f}".format(3.14159, w=8, p=2))
print("{!r} {!s} {!a}".format("é", "é", "é"), "{{}} {}".format(1))
