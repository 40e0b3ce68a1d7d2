import base64, binascii
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

t(binascii.a2b_base64, 'eA==')
t(binascii.a2b_base64, 5)
print(issubclass(binascii.Error, ValueError), binascii.Error.__name__)
t(base64.encodebytes, 'x')
print(base64.encodebytes(bytes(100)))
t(binascii.b2a_qp, b'caf\xc3\xa9 = x \n\tend ')
t(binascii.a2b_qp, b'caf=C3=A9 =3D x=20\n=09end=\nmore_')
t(binascii.a2b_qp, b'a_b', header=True)
print(binascii.b2a_qp(b'x' * 100))
t(base64.b64encode, bytearray(b'abc'))
t(base64.b64decode, bytearray(b'YWJj'))
t(base64.b64encode, memoryview(b'abc'))
