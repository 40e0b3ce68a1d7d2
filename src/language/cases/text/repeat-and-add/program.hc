line = "-" * 10
print(line, "ab" * 0, "ab" * -1, 3 * "xy", "a" + "b" * 2)
text = ""
for i in range(5):
    text += str(i)
print(text)
try:
    print("a" + 1)
except TypeError as error:
    print(error)
