text = "a😀b😀"
print(len(text), text[1], text[-1], text[::-1], text.find("b"), text.index("😀", 2), text.count("😀"))
print(text.split("😀"), text.replace("😀", "!"), text.center(8, "*"), [c for c in text], text[1:3], ord(text[1]))
print("😀" > "\uffff", max("a😀z"), "x" in text, "😀" * 3)
