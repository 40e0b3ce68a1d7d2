s = "  Hello World  "
print(s.strip(), s.lower(), s.upper(), s.title(), s.replace("o", "0"), s.split())
print("a,b,,c".split(","), "a b c".split(" ", 1), "x".join(["1", "2"]), "abc".find("c"), "abc".find("z"))
print("abc".startswith("a"), "abc".endswith(("x", "c")), "12".isdigit(), "ab".isalpha(), "a1".isalnum(), " ".isspace())
print("abc".center(9, "*"), "abc".ljust(5) + "|", "abc".rjust(5), "7".zfill(3), "aXbX".count("X"), "Abc".swapcase())
print("a-b-c".rsplit("-", 1), "a-b".partition("-"), "line1\nline2".splitlines(), "abc".capitalize())
