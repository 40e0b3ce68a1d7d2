def make_text(lines):
    words = ["time", "river", "stone", "light", "garden", "window", "morning", "paper",
             "silver", "forest", "letter", "bridge", "the", "and", "of", "a"]
    seed = 7
    rows = []
    for _ in range(lines):
        row = []
        for _ in range(10):
            seed = (seed * 1103 + 12345) % 65536
            row.append(words[seed % 16] + words[seed // 16 % 16])
        rows.append("  " + " ".join(row) + ", " + words[seed % 16].upper() + ".")
    return "\n".join(rows)


def count_words(text):
    counts = {}
    for line in text.split("\n"):
        for word in line.strip().lower().replace(",", " ").replace(".", " ").split():
            counts[word] = counts.get(word, 0) + 1
    return counts


counts = count_words(make_text(4000))
ranked = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
print(len(counts), sum(counts.values()))
for word, count in ranked[:5]:
    print(word, count)
