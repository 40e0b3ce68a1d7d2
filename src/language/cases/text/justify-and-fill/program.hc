print("[" + "hi".center(7) + "]", "[" + "hi".center(6, "*") + "]", "[" + "abc".center(6) + "]")
print("hi".ljust(5, ".") + "|", "hi".rjust(5, ".") + "|", "toolong".ljust(3))
print("42".zfill(5), "-42".zfill(5), "+42".zfill(5), "".zfill(3), "--1".zfill(5))
