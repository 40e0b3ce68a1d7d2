print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {1: 1} == {1.0: True}, {1: 1} != {1: 2}, {} == {}, {"a": [1]} == {"a": [1]})
try:
    {} < {}
except TypeError as error:
    print(error)
