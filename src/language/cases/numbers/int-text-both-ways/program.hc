def attempt(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


for text in ("12", " -7 ", "+5", "0", "-0", "007", "1_000", "\t9\n", "\u0663\u0664", "9007199254740993", "-170141183460469231731687303715884105728"):
    attempt(lambda: int(text))
for text in ("", " ", "1.5", "1e3", "--1", "1__0", "_1", "1_", "0x10", "abc", "1 2", "\u00b2", "+", "12\x00"):
    attempt(lambda: int(text))
for text, base in (("ff", 16), ("0xFF", 16), ("0b101", 2), ("0o17", 8), ("z", 36), ("0x1f", 0), ("0b11", 0), ("10", 0), ("0_7", 8), ("012", 0), ("9", 8), ("2", 2), ("1", 1), ("1", 37), ("-0x1f", 16), ("0x", 16), ("zz" * 10, 36)):
    attempt(lambda: int(text, base))
attempt(lambda: int(12, 10))
attempt(lambda: int("5", base=8))
attempt(lambda: int(base=8))
attempt(lambda: (int(), int(3.99), int(-3.99), int(True), int(b"12"), int(bytearray(b"7"), 8)))
attempt(lambda: int(None))
attempt(lambda: int([1]))
attempt(lambda: int(float("nan")))
attempt(lambda: int(float("inf")))
attempt(lambda: int(1j))


class Number:
    def __int__(self):
        return 42

    def __index__(self):
        return 7


class Bad:
    def __int__(self):
        return "x"


attempt(lambda: (int(Number()), hex(Number()), bin(Number()), [0] * Number()))
attempt(lambda: int(Bad()))
for number in (0, 5, -5, 255, 2**31, -(2**53) - 1, 10**25):
    print(str(number), repr(number), hex(number), oct(number), bin(number)[-8:], f"{number:+,}", f"{number:>12}", f"{number:#x}", f"{number:08b}"[:12], int(str(number)) == number)
for number in (2**100, -(3**200), 10**300 + 7):
    for base, prefix in ((2, "0b"), (8, "0o"), (16, "0x")):
        text = {2: bin, 8: oct, 16: hex}[base](number)
        print(len(text), text[:6], int(text, base) == number, int(text, 0) == number)
attempt(lambda: len(str(10**4299)))
attempt(lambda: len(str(10**4300)))
attempt(lambda: int("1" * 4301))
attempt(lambda: int("1" * 4300) % 97)
attempt(lambda: len(hex(10**5000)))
attempt(lambda: ("%5d|%-5d|%05d|%+d|%x|%X|%o|%#x" % (42, 42, 42, 42, 255, 255, 8, 255)))
attempt(lambda: ("%3d|%03d|%d|%i|% d" % (12345, -7, True, -3.9, 5)))
attempt(lambda: "%d" % "5")
attempt(lambda: "%d" % 1j)
attempt(lambda: "%x" % 1.5)
attempt(lambda: (5).to_bytes(2, "big") + (300).to_bytes(2, "little") + (-1).to_bytes(1, "big", signed=True))
attempt(lambda: (int.from_bytes(b"\x01\x00", "big"), int.from_bytes(b"\xff", "big", signed=True), (2**70).to_bytes(9, "big")))
attempt(lambda: (300).to_bytes(1, "big"))
