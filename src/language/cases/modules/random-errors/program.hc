import random


def show(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


random.seed(3)
show(lambda: random.choice([]))
show(lambda: random.randint(5, 1))
show(lambda: random.randrange(0))
show(lambda: random.randrange(1, 10, 0))
show(lambda: random.randrange(1, 10, -1))
show(lambda: random.randrange(1.5))
show(lambda: random.sample([1, 2], 3))
show(lambda: random.sample({1, 2}, 1))
show(lambda: random.sample({"a": 1}, 1))
show(lambda: random.choices([1, 2], 3))
show(lambda: random.choices([1, 2], [1]))
show(lambda: random.choices([1, 2], [0, 0]))
show(lambda: random.choices([1, 2], [1, 1], cum_weights=[1, 2]))
show(lambda: random.choices([1, 2], [1, float("inf")]))
show(lambda: random.shuffle((1, 2, 3)))
show(lambda: random.getrandbits(-1))
show(lambda: random.sample([1, 2], counts=[1], k=1))
show(lambda: random.choice(5))
show(lambda: random.randint(1))
show(lambda: random.randint("a", "b"))
show(lambda: random.uniform("a", 1))
show(lambda: random.nothing)
