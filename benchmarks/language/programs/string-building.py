def main():
    text = ""
    for i in range(200000):
        text += str(i % 10)
    parts = []
    for i in range(100000):
        parts.append(f"{i}:{i * 2}")
    joined = ",".join(parts)
    return len(text), len(joined), text.count("7"), joined[:20]

print(main())
