print(chr(65), chr(8364), chr(128512), ord("a"), ord("€"), ord("😀"), ord(b"a"), [ord(c) for c in "hi"])
for call in [lambda: chr(-1), lambda: chr(1114112), lambda: chr("a"), lambda: ord("ab"), lambda: ord(""), lambda: ord(5)]:
    try:
        call()
    except (ValueError, TypeError) as error:
        print(error)
