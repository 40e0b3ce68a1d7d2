print(isinstance(1, int), isinstance(True, int), isinstance(1, bool), isinstance("a", (int, str)), isinstance([], (tuple, (list, dict))), isinstance(None, type(None)), issubclass(bool, int))
print(type(1), type("a"), type([]), type(None), type(1.5), type(print), type(int), type(type), type(range(1)), type({}.keys()))
print(type(1) == int, type(True) is bool, type(1.0).__name__)
try:
    isinstance(1, 1)
except TypeError as error:
    print(error)
