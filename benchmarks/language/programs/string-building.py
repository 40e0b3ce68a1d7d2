def build(count):
    text = ""
    for i in range(count):
        text += str(i % 100)
        text += ","
    parts = []
    for i in range(count):
        parts.append(f"{i}:{i * i}")
    joined = ";".join(parts)
    table = "".join("%05d|" % i for i in range(count // 4))
    letters = []
    for character in joined[:count]:
        letters.append(chr(ord(character) + 1))
    return text, joined, table, "".join(letters)


text, joined, table, letters = build(40000)
print(len(text), len(joined), len(table), len(letters))
print(text[1000:1020], joined[-24:], table[-12:], letters[:20])
print(text.count("7,"), joined.find("39999"), letters.count("2"))
