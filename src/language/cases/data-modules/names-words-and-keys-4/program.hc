import uuid, secrets
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

u = uuid.UUID('12345678-1234-5678-1234-567812345678')
print(uuid.UUID(int=5) < uuid.UUID(int=6), uuid.UUID(int=5) == uuid.UUID(int=5), hash(uuid.UUID(int=5)) == hash(uuid.UUID(int=5)), uuid.UUID(bytes=b'\x12' * 16), uuid.UUID(fields=(1, 2, 3, 4, 5, 6)), uuid.UUID('{urn:uuid:12345678123456781234567812345678}'), uuid.UUID(bytes_le=u.bytes_le) == u, sorted([uuid.UUID(int=3), uuid.UUID(int=1)]), {uuid.UUID(int=1): 2})
t(uuid.UUID, 'x')
t(uuid.UUID)
t(uuid.UUID, bytes=b'1')
t(uuid.UUID, int=-1)
t(uuid.UUID, int=1, version=7)
t(setattr, u, 'int', 3)
t(lambda: u < 3)
t(uuid.UUID, fields=(1, 2))
t(uuid.UUID, fields=(1 << 33, 2, 3, 4, 5, 6))
print(len(secrets.token_hex(8)), len(secrets.token_bytes()), type(secrets.token_urlsafe(5)), secrets.randbelow(1), secrets.choice([3]), 0 <= secrets.randbits(4) < 16)
