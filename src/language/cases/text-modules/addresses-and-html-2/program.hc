from urllib.parse import *

b = 'http://a/b/c/d;p?q'
for r in ['g:h', 'g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', 'g#s', 'g?y#s', ';x', 'g;x', '', '.', './', '..', '../', '../g', '../..', '../../', '../../g', '../../../g', '/./g', '/../g', 'g.', '.g', './../g', './g/.', 'g/./h', 'g/../h', 'http:g']:
    print(r, urljoin(b, r), urljoin('http://x', r), urljoin('', r), urljoin('x/y', r))
for s in ['a b/c?d=é&f', '', '~_-.', '+%', 'ü€😀', '\n']:
    print(quote(s), quote(s, ''), quote_plus(s), quote(s, safe='é ?'), unquote(quote(s)) == s, unquote_plus(quote_plus(s)) == s)
