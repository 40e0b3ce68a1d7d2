s = "a😀b"
print(len(s), s[1], s[::-1], s[1:], s.index("b"), "😀" in s)
for c in s:
    print(c, ord(c))
print(s == "a\U0001F600b", s < "b", sorted(["😀", "\uffff", "a"])[1] == "\uffff")
d = {s: 1}
print(d["a😀b"], s.upper(), s.replace("😀", "x"), len(s + s), s * 2)
