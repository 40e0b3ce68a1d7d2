from urllib.parse import urlsplit, urlparse, urldefrag, urljoin, parse_qs, SplitResultBytes

parts = urlsplit(b'http://user:pw@Host:8080/a;b?c=d#e')
print(parts, isinstance(parts, SplitResultBytes))
print(parts.hostname, parts.username, parts.password, parts.port, parts.geturl())
print(parts.decode())
print(urlsplit('http://h/x').encode())
print(urlparse(b'http://h/a;b?c#d'))
print(urldefrag(b'http://h/a#top').geturl(), urldefrag(b'x'))
print(urljoin(b'http://h/a/b', b'../c'))
print(parse_qs(b'a=1;b=2', separator=';'), parse_qs('a=1;a=2', separator=b';'))
try:
    urljoin('http://h', b'x')
except TypeError as error:
    print(error)
