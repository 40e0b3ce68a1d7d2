class Dog:
    kind = "dog"
    count = 0
    def __init__(self, name):
        self.name = name
        Dog.count += 1
    def speak(self, word="woof"):
        return f"{self.name} says {word}"
a = Dog("Rex")
b = Dog("Fido")
print(a.speak(), b.speak("hi"), Dog.count, a.kind, Dog.speak(b))
a.kind = "big dog"
print(a.kind, b.kind, Dog.kind)
Dog.kind = "pet"
print(a.kind, b.kind)
f = a.speak
print(f(), hasattr(a, "name"), hasattr(a, "zip"), getattr(a, "zip", 0), isinstance(a, Dog), type(a) is Dog, type(a).__name__)
del a.kind
print(a.kind, a.__dict__)
