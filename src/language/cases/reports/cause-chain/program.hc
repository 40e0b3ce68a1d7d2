class NotReady(Exception):
    pass

def read(values, index):
    return values[index]

def prepare(values):
    try:
        return read(values, 5)
    except IndexError as error:
        raise NotReady("nothing at 5") from error

print("before")
prepare([1, 2, 3])
