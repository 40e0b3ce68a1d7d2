def scale(n, by):
    return n * by + len(__name__)
