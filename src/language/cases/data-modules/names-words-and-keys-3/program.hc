import hmac, uuid
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

t(hmac.new, 'k', b'', 'md5')
t(hmac.new, b'k', b'')
print(hmac.compare_digest('a', 'a'), hmac.compare_digest(b'a', b'b'), hmac.compare_digest(b'a', b'aa'))
t(hmac.compare_digest, 'a', b'a')
t(hmac.compare_digest, 'é', 'a')
u = uuid.UUID('12345678-1234-5678-1234-567812345678')
print(u, repr(u), u.hex, u.int, u.bytes, u.bytes_le, u.fields, u.urn, u.variant, u.version, u.time, u.clock_seq, u.node, u.time_low, u.time_hi_version)
print(uuid.uuid3(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid5(uuid.NAMESPACE_URL, 'http://x/é'), uuid.uuid5(uuid.NAMESPACE_DNS, 'a').version, uuid.uuid4().version, len(str(uuid.uuid4())), uuid.uuid4().variant)
