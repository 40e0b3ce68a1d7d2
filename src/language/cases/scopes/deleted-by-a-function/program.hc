def forget():
    global name
    del name
def outer():
    inner_value = 1.5
    def drop():
        nonlocal inner_value
        del inner_value
    print(inner_value)
    drop()
    try:
        print(inner_value)
    except NameError as error:
        print(type(error).__name__, error)
    inner_value = 2.5
    print(inner_value)
name = 1
print(name)
forget()
for attempt in range(2):
    try:
        print(name)
    except NameError as error:
        print(error)
    try:
        forget()
    except NameError as error:
        print(error)
name = 'again'
print(name)
outer()
