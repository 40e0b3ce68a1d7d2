print("{name} is {age}".format_map({"name": "Ada", "age": 36}))
try:
    "{x}".format_map({})
except KeyError as error:
    print("KeyError", error)
