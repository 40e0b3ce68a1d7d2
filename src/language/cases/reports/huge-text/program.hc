class Big:
    def __repr__(self):
        return "x" * 100_000

def show(value):
    raise ValueError(value)

show(Big())
