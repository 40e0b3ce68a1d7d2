def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: "  a  b c ".split())
attempt(lambda: "  a  b c ".split(" "))
attempt(lambda: "a,b,,c,".split(","))
attempt(lambda: "a,b,,c,".split(",", 2))
attempt(lambda: "a,b,,c,".rsplit(",", 2))
attempt(lambda: " a b  c ".split(None, 1))
attempt(lambda: " a b  c ".rsplit(None, 1))
attempt(lambda: "a b c".split(maxsplit=1))
attempt(lambda: "a--b--c".split(sep="--"))
attempt(lambda: "".split())
attempt(lambda: "".split(","))
attempt(lambda: "   ".split())
attempt(lambda: "abc".split(""))
attempt(lambda: "abc".split(5))
attempt(lambda: "a b".split(" ", "x"))
attempt(lambda: "aaa".split("aa"))
attempt(lambda: "aaa".rsplit("aa"))
attempt(lambda: "a\u00a0b\u2003c\x1cd".split())
attempt(lambda: "one\ntwo\r\nthree\rfour\x0bfive\u2028six".splitlines())
attempt(lambda: "one\n\ntwo\n".splitlines(True))
attempt(lambda: ("".splitlines(), "\n".splitlines(), "a\n".splitlines(keepends=True)))
attempt(lambda: ", ".join(["a", "b", "c"]))
attempt(lambda: "".join(("x", "y")))
attempt(lambda: "-".join("abc"))
attempt(lambda: "-".join(str(number) for number in range(5)))
attempt(lambda: "-".join({"only": 1}))
attempt(lambda: "|".join([]))
attempt(lambda: "|".join(["solo"]))
attempt(lambda: ",".join([1, 2]))
attempt(lambda: ",".join(["a", None]))
attempt(lambda: ",".join(5))
attempt(lambda: ",".join(["a", b"b"]))
attempt(lambda: "  x  ".strip() + "|" + "  x  ".lstrip() + "|" + "  x  ".rstrip() + "|")
attempt(lambda: ("xxhixx".strip("x"), "abcba".strip("ab"), "abc".strip("abc"), "abc".strip(""), "\t\n a".strip(), "..a.".lstrip(".")))
attempt(lambda: "abc".strip(5))
attempt(lambda: "\u3000x\u2029".strip() == "x")
attempt(lambda: "key=value=more".partition("="))
attempt(lambda: dict(pair.split("=") for pair in "a=1;b=2".split(";")))
attempt(lambda: [line.split(":", 1) for line in "a:1:2\nb:3".splitlines()])
attempt(lambda: " ".join(word.capitalize() for word in "the end OF it".split()))
attempt(lambda: "\n".join(["first", "", "last"]))
attempt(lambda: ("\U0001F600,b".split(","), "\U0001F600".join(["a", "b"]), "a\U0001F600b".split("\U0001F600")))


class Text(str):
    pass


attempt(lambda: (type(Text("a b").split()[0]).__name__, Text(",").join(["a", Text("b")]), type(Text("x").strip()).__name__))
