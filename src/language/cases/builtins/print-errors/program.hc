for options in [{"sep": 1}, {"end": 2}, {"foo": 3}]:
    try:
        print("x", **options)
    except TypeError as error:
        print(error)
