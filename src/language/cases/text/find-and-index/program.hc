text = "banana"
print(text.find("an"), text.rfind("an"), text.find("x"), text.find("an", 2), text.find("an", 2, 4), text.find(""), text.find("", 10))
try:
    text.index("x")
except ValueError as error:
    print(error)
print(text.rindex("a"), text.count("a"), text.count("ana"), text.count(""), text.find("a", -2))
