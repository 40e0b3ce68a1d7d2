def number(text):
    try:
        return int(text)
    except ValueError:
        raise TypeError(f"{text!r} is no number") from None

number("seven")
