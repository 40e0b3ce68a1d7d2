for template, values in [("%d", "a"), ("%s %s", 1), ("%s", (1, 2)), ("%q", 1), ("%", 1), ("%c", "ab"), ("%x", 1.5), ("%(a)s", 1), ("%(a)s", {}), ("%f", "x"), ("abc", 1), ("%*d", ("a", 1))]:
    try:
        print(template % values)
    except (TypeError, ValueError, KeyError) as error:
        print(type(error).__name__, error)
