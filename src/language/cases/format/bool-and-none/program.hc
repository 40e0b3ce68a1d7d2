print(f"{True} {True:d} {True:5} {False:>3d} {None} {None!s:>6}")
print("%s %d" % (True, True), "{}".format(None), format(False), str(True) + repr(None))
