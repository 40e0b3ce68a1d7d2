s = "hello"
print(s[0], s[-1], s[1:3], s[::-1], s[::2], s[10:], s[-3:], s[:-3])
print(len(s), s * 2, "-" * 5, s + " " + s)
