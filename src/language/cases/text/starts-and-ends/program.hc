name = "report.txt"
print(name.startswith("rep"), name.endswith((".md", ".txt")), name.startswith("port", 2), name.endswith("port", 0, 6), name.startswith(()))
try:
    name.startswith(["rep"])
except TypeError as error:
    print(error)
