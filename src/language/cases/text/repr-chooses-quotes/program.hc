for text in ["plain", "it's", 'say "hi"', "it's \"both\"", "tab\tnew\nreturn\r", "back\\slash", "\x00\x1f\x7f\x80", "é\u00a0\u200b", "😀\ue000", "\ud800"]:
    print(repr(text), ascii(text))
