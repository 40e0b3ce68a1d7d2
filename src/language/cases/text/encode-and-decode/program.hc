print("héllo€😀".encode(), "héllo".encode("latin-1"), "hi".encode("utf-16-le"))
print(b"h\xc3\xa9llo".decode(), b"h\xe9".decode("latin-1"), b"\xff\xfeh\x00".decode("utf-16"))
for how in ["ignore", "replace", "backslashreplace", "xmlcharrefreplace"]:
    print("héllo".encode("ascii", how))
try:
    "héllo".encode("ascii")
except UnicodeEncodeError as error:
    print(error)
try:
    b"ab\xff".decode()
except UnicodeDecodeError as error:
    print(error)
print(b"ab\xffcd".decode("utf-8", "replace"), b"ab\xff".decode("ascii", "ignore"))
