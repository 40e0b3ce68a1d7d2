table = str.maketrans("abc", "xyz", "!")
print("a!b!c".translate(table))
print("abc".translate({97: None, 98: "long", 99: 100}))
print(str.maketrans({"a": "1", "b": None}))
