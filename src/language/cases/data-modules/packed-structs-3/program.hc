import struct
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)

s = struct.Struct('<hI')
b = bytearray(10)
struct.pack_into('>H', b, 0, 4660)
print(b)
t(s.unpack_from, b, 5)
t(s.pack_into, b, 6, 1, 2)
t(s.pack_into, b, -3, 1, 2)
t(s.pack_into, b, -20, 1, 2)
t(s.unpack_from, b, -20)
t(s.pack_into, bytes(10), 0, 1, 2)
t(s.pack_into, b, 0, 1)
t(s.iter_unpack, b'123')
t(lambda: list(struct.iter_unpack('0s', b'')))
t(s.pack, 1, 2, 3)
t(struct.unpack, '>f', b'?\x80\x00\x00')
t(struct.unpack, '<e', b'\x01\x00')
t(struct.unpack, '>?', b'\x02')
print(struct.error.__name__, struct.error.__module__, issubclass(struct.error, Exception))
print(struct.unpack('<d', struct.pack('<d', float('nan')))[0])
for x in struct.iter_unpack('<BH', b'\x01\x02\x03\x04\x05\x06'):
    print(x)
print(struct.unpack('<2h', bytearray(b'\x01\x00\x02\x00')))
