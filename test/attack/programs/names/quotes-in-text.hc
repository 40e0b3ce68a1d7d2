# Puts text that would end a string or a comment of the emitted program into every place a text can stand.
nasty = ["'); process.exit(1); ('", '"); process.exit(1); ("', '`${process}`', '*/ process.exit(1) /*', '\n//# sourceMappingURL=x', '\u2028process\u2029', '</script>', '\\u0027', '\0', "\\'"]
for text in nasty:
    table = {text: text}
    assert table[text] == text and f'{text}' == text and '%s' % text == text
    class Box: pass
    box = Box()
    setattr(box, text, 1)
    assert getattr(box, text) == 1 and text in vars(box)
    made = type(text.replace('\0', ''), (), {text: 2})
    assert getattr(made, text) == 2 and getattr(made(), text) == 2
    try:
        getattr(box, text + '!')
    except AttributeError as error:
        assert text in str(error)
    try:
        raise ValueError(text)
    except ValueError as error:
        assert error.args == (text,)
print('held')
