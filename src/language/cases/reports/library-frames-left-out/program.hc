from contextlib import contextmanager, ExitStack

@contextmanager
def part(name):
    yield name

with ExitStack() as stack:
    stack.enter_context(part("a"))
    {}["missing"]
