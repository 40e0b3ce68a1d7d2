import codecs
print(codecs.encode('héllo', 'utf-8'), codecs.decode(b'h\xc3\xa9', 'utf-8'), codecs.encode('Hello', 'rot13'), codecs.decode('Uryyb', 'rot_13'))
print(codecs.encode(b'ab', 'hex'), codecs.decode(b'6162', 'hex'), codecs.encode(b'ab', 'base64'), codecs.decode(b'YWI=\n', 'base64'))
print(codecs.lookup('UTF8').name, codecs.lookup('latin-1').name, codecs.lookup('ASCII').name, codecs.lookup('utf-8').encode('é'))
try:
    codecs.lookup('nonsense')
except LookupError as error:
    print(error)
for text, name in (('é', 'ascii'), ('€', 'latin-1')):
    try:
        codecs.encode(text, name)
    except UnicodeEncodeError as error:
        print(error)
    print(codecs.encode(text, name, 'replace'), codecs.encode(text, name, 'xmlcharrefreplace'), codecs.encode(text, name, 'ignore'))
print(codecs.BOM_UTF8, codecs.getencoder('utf-8')('aé'), codecs.getdecoder('latin-1')(b'\xe9'))
decoder = codecs.getincrementaldecoder('utf-8')()
print([decoder.decode(bytes([byte])) for byte in '€é'.encode()], repr(decoder.decode(b'', True)))
print(list(codecs.iterencode(['a', '', 'é'], 'utf-8')), list(codecs.iterdecode([b'\xe2', b'\x82\xac'], 'utf-8')))
decoder = codecs.getincrementaldecoder('utf-8')('replace')
print(repr(decoder.decode(b'a\xff')), repr(decoder.decode(b'\xe2', True)))
print(codecs.utf_8_encode('x'), codecs.ascii_decode(b'y'))
