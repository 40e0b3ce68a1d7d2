# A generator that yields in `finally` and never ends its close.
def endless():
    try:
        yield 1
    finally:
        while True:
            try:
                yield 2
            except BaseException:
                pass
walker = endless()
next(walker)
for _ in range(3):
    try:
        walker.close()
        print('closed')
    except RuntimeError as error:
        assert 'ignored GeneratorExit' in str(error)
print('held')
