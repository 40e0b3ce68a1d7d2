from string import ascii_lowercase, punctuation, digits

text = "Hello, World! It's 2024."
clean = "".join(ch for ch in text if ch not in punctuation)
print(clean)
shift = 3
table = str.maketrans(ascii_lowercase, ascii_lowercase[shift:] + ascii_lowercase[:shift])
print(clean.lower().translate(table))
print([ch for ch in text if ch in digits], {ch: ascii_lowercase.index(ch) for ch in "cab"})
