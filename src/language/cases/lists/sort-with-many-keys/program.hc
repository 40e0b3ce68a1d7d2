import functools
import operator


class Person:
    def __init__(self, name, age, score):
        self.name, self.age, self.score = name, age, score

    def __repr__(self):
        return self.name


people = [Person("Ann", 31, 7.5), Person("bob", 25, 8.25), Person("Cy", 31, 7.5), Person("dee", 19, -1.0), Person("Eve", 25, 10.0)]
print(sorted(people, key=lambda person: person.age))
print(sorted(people, key=lambda person: person.age, reverse=True))
print(sorted(people, key=operator.attrgetter("score", "name")))
print(sorted(people, key=lambda person: (-person.age, person.name.lower())))
print(sorted(people, key=lambda person: person.name, reverse=True))
print(sorted(people, key=functools.cmp_to_key(lambda a, b: (a.score > b.score) - (a.score < b.score))))
words = "pear fig Apple banana kiwi fig apple Fig".split()
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True))
print(sorted(words, key=lambda word: word[::-1]), sorted(words, key=str.casefold, reverse=True))
words.sort(key=lambda word: (len(word), word))
print(words, words.sort())
print(sorted([3, 1.5, True, 2, -0.0, 0, 10**20, -10**20]), sorted([0.1, 0.1, -5.5], reverse=True))
print(sorted([(2, "b"), (1, "z"), (2, "a"), (1,)]), sorted([[2], [1, 9], [1]]), sorted("hello", reverse=True))
print(sorted({3: "c", 1: "a"}), sorted({"b", "a"}), sorted(range(5, 0, -1)), sorted([]), sorted([False, True, False]))
print(sorted([float("inf"), 1, float("-inf")]), sorted(["é", "z", "e", "É"]), sorted([b"b", b"a"]))
for bad in ([1, "a"], [None, 1], [(1, "a"), (1, 2)], [1j, 2j], [{}, {}]):
    try:
        sorted(bad)
    except TypeError as error:
        print(error)
try:
    sorted([1], key=5)
except TypeError as error:
    print(error)
try:
    [2, 1].sort(None)
except TypeError as error:
    print(error)
pairs = [(number * 7919 % 13, number) for number in range(200)]
by_first = sorted(pairs, key=operator.itemgetter(0))
print(by_first[:5], all(left[0] < right[0] or left[1] < right[1] for left, right in zip(by_first, by_first[1:])))
down = sorted(pairs, key=lambda pair: pair[0], reverse=True)
print(down[:5], all(left[0] > right[0] or left[1] < right[1] for left, right in zip(down, down[1:])))
texts = [f"name{number * 37 % 101:03d}" for number in range(150)]
print(sorted(texts)[:3], sorted(texts, key=lambda text: text[-1] + text)[:3], max(texts), min(texts, key=lambda text: text[::-1]))
halves = [number * 31 % 97 / 2 for number in range(100)]
print(sorted(halves)[:6], sorted(halves, reverse=True)[:4], sorted(halves, key=lambda half: -half)[:3])
