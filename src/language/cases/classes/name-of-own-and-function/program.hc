x = "module"


def make():
    x = "function"

    class Reader:
        seen = x

    class Writer:
        x = x

    return Reader.seen, Writer.x


print(make())


def roots(value):
    try:
        return value ** 0.5
    except TypeError as error:
        return error


print(roots(4.0), (2.0 * 2.0 + 0.25) ** 1.5, abs(-2.0) ** 0.5)
print(str((-8.0) ** (1 / 3))[:8])
