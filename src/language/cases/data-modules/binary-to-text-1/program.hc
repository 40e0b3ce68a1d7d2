import base64, binascii, zlib

data = [b'', b'a', b'ab', b'abc', b'abcd', b'\x00\xff\xfe', bytes(range(40)), b'hello world, this is text' * 3, bytes(8), b'    x', b'\x00\x00\x00\x00a']
for d in data:
    for enc, dec in ((base64.b64encode, base64.b64decode), (base64.urlsafe_b64encode, base64.urlsafe_b64decode), (base64.b32encode, base64.b32decode), (base64.b32hexencode, base64.b32hexdecode), (base64.b16encode, base64.b16decode), (base64.b85encode, base64.b85decode), (base64.a85encode, base64.a85decode), (base64.encodebytes, base64.decodebytes), (base64.standard_b64encode, base64.standard_b64decode)):
        e = enc(d)
        print(e, dec(e) == d)
    print(base64.a85encode(d, foldspaces=True, adobe=True, wrapcol=10), base64.b85encode(d, pad=True), base64.a85decode(base64.a85encode(d, adobe=True), adobe=True) == d)
    print(binascii.hexlify(d), binascii.crc32(d), zlib.crc32(d, 5), zlib.adler32(d), binascii.crc_hqx(d, 0), zlib.adler32(d, 7))
