for template in ["{", "}", "{}", "{a}", "{0}{}", "{}{0}", "{0", "{!z}", "{0.x}", "{0[x]}", "{:d}", "{0[]}", "{!r", "{:{:{}}}"]:
    try:
        print(template.format("v", 2, 3) if "{}{0}" in template or template == "{:{:{}}}" else template.format(*([] if template == "{}" else ["v"])))
    except (ValueError, IndexError, KeyError, AttributeError, TypeError) as error:
        print(repr(template), type(error).__name__, error)
