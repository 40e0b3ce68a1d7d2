def attempt(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


text = "abcdefgh"
for start in (None, 0, 2, -3, 20, -20):
    print([text[start:stop:step] for stop in (None, 5, -2) for step in (None, 2, -1, -3)])
attempt(lambda: (text[0], text[-1], text[True], text[7]))
attempt(lambda: text[8])
attempt(lambda: text[-9])
attempt(lambda: text["a"])
attempt(lambda: text[1.0])
attempt(lambda: text[None])
attempt(lambda: text[::0])
attempt(lambda: text["a":])
attempt(lambda: text[2**100])
attempt(lambda: text[: 2**100])
attempt(lambda: text[-(2**100) :])
attempt(lambda: ""[0])
attempt(lambda: ("" [:5], "x"[5:], text[5:2]))


def assign():
    text[0] = "x"


attempt(assign)


def delete():
    del text[0]


attempt(delete)
wide = "a\U0001F600b\U0001F601c"
attempt(lambda: (len(wide), wide[1] == "\U0001F600", wide[2], wide[-1], wide[::2], wide[::-1] == "c\U0001F601b\U0001F600a"))
attempt(lambda: [ord(character) for character in wide])
attempt(lambda: wide[5])
attempt(lambda: (list(enumerate("hi")), [*"xyz"], tuple("ab"), dict(zip("ab", "cd"))))


class Index:
    def __index__(self):
        return 2


attempt(lambda: (text[Index()], text[Index() :], text[: Index()]))
attempt(lambda: (text[slice(1, 4)], text[slice(None, None, -2)], slice(1, None).indices(5)))
attempt(lambda: (min(text), max(text), sorted(text, reverse=True)[:2], list(map(str.upper, text[:3]))))
attempt(lambda: [left + right for left, right in zip(text, text[1:])])
attempt(lambda: [text[place : place + 3] for place in range(0, len(text), 3)])
attempt(lambda: all(text[place] == text[place - len(text)] for place in range(len(text))))
first, *rest = text
attempt(lambda: (first, rest))
a, b, c = "xyz"
attempt(lambda: (c, b, a))
attempt(lambda: (text < "abd", "a" < "B", "" < "a", "abc" < "abcd", "Z" < "a", "\uffff" < "\U00010000"))
attempt(lambda: text < 5)
attempt(lambda: (text == 5, text != "abcdefgh", text is text, "a" * 3 == "aaa"))
attempt(lambda: (hash("abc") == hash("ab" + "c"), {text: 1}["abcd" + "efgh"]))
