import random
from random import choice, shuffle

random.seed("deck")
print([choice("abcdef") for _ in range(10)], choice((1, 2, 3)), choice(range(100)))
cards = list(range(20))
shuffle(cards)
print(cards)
print(random.sample(range(1000000), 5), random.sample([1, 2, 3], 3), random.sample("hello", k=2))
print(random.sample(list(range(100)), 10), random.sample(list(range(100)), 0))
print(random.sample(["red", "blue"], counts=[4, 2], k=5))
print(random.choices(["a", "b", "c"], k=8))
print(random.choices(["a", "b", "c"], [5, 1, 1], k=12))
print(random.choices(["a", "b", "c"], weights=[0.1, 0.2, 0.7], k=12))
print(random.choices([1, 2, 3], cum_weights=[1, 3, 10], k=12), random.choices("xyz"))
words = ["one", "two", "three"]
random.shuffle(words)
print(words)
