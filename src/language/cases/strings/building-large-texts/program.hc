text = ""
for number in range(3000):
    text += str(number % 10)
    if number % 100 == 0:
        text += "\n"
print(len(text), text[:14], text[-5:], text.count("7"), text.count("\n"))
print(text[1500:1510], text[::-300], text.find("9\n0"), text.index("\n", 500))
parts = []
for number in range(500):
    parts.append(f"{number:03d}")
joined = ";".join(parts)
print(len(joined), joined[:15], joined[-7:], joined.split(";")[250], joined.rfind("007"))
front = ""
for letter in "abcdefghij" * 10:
    front = letter + front
print(front[:10], len(front), front == front[::-1], front.replace("j", "").count("i"))
grown = "ab"
for _ in range(10):
    grown = grown + grown[::-1]
print(len(grown), grown[:20], grown[1000:1010], grown.count("abba"))
table = ""
for row in range(5):
    for column in range(5):
        table += "%4d" % (row * column)
    table += "\n"
print(table, end="")
print("=" * 40, "-+" * 5, "ab" * 0, "x" * -1, 3 * "no ")
shifted = "".join(chr((ord(letter) - 97 + 13) % 26 + 97) if letter.isalpha() else letter for letter in "hello, world")
print(shifted)
letters = list("programming")
letters[0] = letters[0].upper()
letters.sort(key=str.lower)
print("".join(letters), "".join(sorted(set("mississippi"))), "".join(reversed("abc")))
wide = ""
for number in range(50):
    wide += "\U0001F600" if number % 7 == 0 else chr(97 + number % 26)
print(len(wide), wide[7] == "\U0001F600", wide[8:12], wide.count("\U0001F600"), wide[::-1][1])
lines = [f"{name:<8}|{value:>8.2f}|{share:^7.1%}" for name, value, share in [("first", 3.14159, 0.5), ("second", -2, 0.333), ("third", 1e6, 1)]]
print("\n".join(lines))
print(max(len(line) for line in lines), "\t".join(["a", "b"]).expandtabs(4), repr("tab\there"), ascii("caf\u00e9"))
counter = 0
log = []
while counter < 5:
    log += [f"step {counter}: {'#' * counter}"]
    counter += 1
print(*log, sep="\n")
print(len("a" * 100000 + "b" * 100000), ("ab" * 50000)[99998:], ("x" * 1000).join(["1", "2"])[998:1003])
