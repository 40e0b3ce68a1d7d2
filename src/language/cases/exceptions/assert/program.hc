assert True, "never"
try:
    assert 1 > 2, "one is less"
except AssertionError as e:
    print(e)
try:
    assert []
except AssertionError as e:
    print(repr(e))
