def add(a, b):
    return a + b

def greet(name):
    return "Hello, " + name

result = add(10, 5)
message = greet("BRO")
print(result)
print(message)
