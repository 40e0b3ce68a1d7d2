# Counts the words of a short text and shows the most frequent ones.

text = "the cat sat on the mat and the dog sat by the door"
counts = {}

for word in text.split():
    counts[word] = counts.get(word, 0) + 1

found = []
for word, amount in counts.items():
    if amount == 1:
        continue
    found.append((amount, word))

for amount, word in sorted(found, reverse=True):
    print(f"{word:<5}{'*' * amount} {amount}")

print(f"{len(counts)} different words, {sum(counts.values())} in all.")
