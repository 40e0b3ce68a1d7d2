class Person:
    def __init__(self, name, age, score):
        self.name = name
        self.age = age
        self.score = score


def make_people(count):
    people = []
    seed = 42
    for i in range(count):
        seed = (seed * 1664525 + 1013904223) % 4294967296
        people.append(Person("n%04d" % (seed % 5000), seed // 65536 % 90, seed % 1000 / 8))
    return people


people = make_people(6000)
by_age = sorted(people, key=lambda person: person.age)
by_name = sorted(people, key=lambda person: person.name)
by_score = sorted(people, key=lambda person: person.score, reverse=True)
by_both = sorted(people, key=lambda person: (person.age, person.name))
names = [person.name for person in people]
names.sort(key=len)
names.sort()
print([person.name for person in by_age[:4]])
print([person.age for person in by_name[:4]])
print([person.score for person in by_score[-4:]])
print([(person.age, person.name) for person in by_both[1000:1003]])
print(names[0], names[-1])
