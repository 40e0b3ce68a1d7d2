for shift in [lambda: 1 << -1, lambda: 1 >> -1]:
    try:
        shift()
    except ValueError as error:
        print(error)
