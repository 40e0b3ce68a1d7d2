# Says hello to three people.

def greet(name, greeting="Hello"):
    return f"{greeting}, {name}."

for name in ["Ada", "Grace", "Alan"]:
    print(greet(name))

print(greet("world", greeting="Good morning"))
