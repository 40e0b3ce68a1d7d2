def main():
    words = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta"]
    text = " ".join(words[(i * i + i // 3) % 6] + str(i % 50) for i in range(120000))
    counts = {}
    for word in text.split():
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:3], len(counts)

print(main())
