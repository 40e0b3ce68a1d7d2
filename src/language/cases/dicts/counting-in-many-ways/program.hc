from collections import Counter, defaultdict

text = "the quick brown fox jumps over the lazy dog the fox"
words = text.split()

by_get = {}
for word in words:
    by_get[word] = by_get.get(word, 0) + 1
by_in = {}
for word in words:
    if word in by_in:
        by_in[word] += 1
    else:
        by_in[word] = 1
by_try = {}
for word in words:
    try:
        by_try[word] += 1
    except KeyError:
        by_try[word] = 1
by_default = defaultdict(int)
for word in words:
    by_default[word] += 1
by_set = {}
for word in words:
    by_set.setdefault(word, []).append(1)
by_comprehension = {word: words.count(word) for word in words}
by_counter = Counter(words)
print(by_get)
print(by_get == by_in == by_try == by_default == by_comprehension == by_counter)
print({word: len(ones) for word, ones in by_set.items()} == by_get, list(by_get) == list(by_counter))
print(sorted(by_get.items(), key=lambda entry: (-entry[1], entry[0]))[:4])
print(max(by_get, key=by_get.get), min(by_get.items(), key=lambda item: (item[1], item[0])))
lengths = defaultdict(list)
for word in words:
    lengths[len(word)].append(word)
for size, group in sorted(lengths.items()):
    print(size, sorted(set(group)))
letters = [0] * 26
positions = {}
for place, letter in enumerate(text):
    if letter.isalpha():
        letters[ord(letter) - ord("a")] += 1
        positions.setdefault(letter, place)
print(letters, positions["t"], positions["x"])
numbers = {}
for number in range(1000):
    numbers[number % 7] = numbers.get(number % 7, 0) + number
    numbers[number % 7 * 0.5] = numbers.get(number % 7 * 0.5, 0) + 1
print(numbers)
pairs = {}
for x in range(20):
    for y in range(20):
        pairs[x % 3, y % 2] = pairs.get((x % 3, y % 2), 0) + x * y
        pairs[(x % 3, y % 2, "t")] = x
print(pairs)
