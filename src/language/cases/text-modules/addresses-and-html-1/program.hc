import html
from urllib.parse import *
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

for s in ['<a href="x">\'&\'</a>', '', 'a & b']:
    print(html.escape(s), html.escape(s, False), html.escape(s, quote=False))
for s in ['&lt;b&gt; &amp;&quot;&#39;&#x27;', '&copy; &eacute;&Eacute &nbsp;x', '&#65;&#x41;&#x1F600;&#0;&#128;&#xD800;&#1114112;', '&notit; &notin; &unknown; & &; &#; &#x;', '&hellip;&mdash;&euro;&alpha;&Omega;', '&amp;lt;', '&lt &gtx &ampamp;', '&para;&frac12;', '&#1;&#11;&#127;&#129;']:
    print(ascii(html.unescape(s)))
for u in ['http://user:pw@Example.com:8080/a/b;p?q=1&r=2#frag', 'https://x.org', '//host/p', '/a/b?c', 'mailto:a@b.c', 'http://[::1]:80/x', 'a:b', 'path;p1/x;p2', '', '?q#f', 'HTTP://A/', 'file:///etc/x', 'http://h:abc/', 'http://h:99999/', ' http://a b/ ', 'urn:x:y', 'http://a/b?c?d#e#f', 'x://y', '1http://a']:
    p = urlparse(u)
    s = urlsplit(u)
    print(p, s, p.geturl(), s.geturl(), p.hostname, p.username, p.password)
    t(lambda: p.port)
    print(urldefrag(u), urlunparse(p), urlunsplit(s))
