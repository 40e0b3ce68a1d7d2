for call in [lambda: len(), lambda: len(1, 2), lambda: abs(), lambda: ord(), lambda: isinstance(1), lambda: sorted(), lambda: repr(1, 2), lambda: divmod(1), lambda: [].append(), lambda: [].append(1, 2), lambda: {}.get(), lambda: "a".upper(1), lambda: "a".replace("b")]:
    try:
        call()
    except TypeError as error:
        print(error)
