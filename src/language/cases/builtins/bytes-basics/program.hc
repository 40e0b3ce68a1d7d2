b = b"Hello"
print(b, len(b), b[0], b[1:3], b + b"!", b * 2, list(b), 72 in b, b"ell" in b, b.upper(), b.find(b"l"), b.hex(), bytes.fromhex("48 65"), bytes(3), bytes([65, 66]), bytes("é", "utf-8"))
print(b.replace(b"l", b"L"), b.split(b"l"), b",".join([b"a", b"b"]), b.startswith(b"He"), b == b"Hello", b < b"Help", b"\x00\xff'", b.decode())
for call in [lambda: bytes("a"), lambda: bytes([256]), lambda: b"a" + "b", lambda: bytes(-1)]:
    try:
        call()
    except (TypeError, ValueError) as error:
        print(error)
