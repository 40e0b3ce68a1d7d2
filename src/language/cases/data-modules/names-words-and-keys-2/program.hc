import shlex, keyword, hmac, hashlib

for s in ['', 'a', 'a b', "it's", '$x', 'a/b.c-d_e=f', 'é', '"q"']:
    print(shlex.quote(s))
print(shlex.join(['a', 'b c', "d'e"]), shlex.split(shlex.join(['a', 'b c', "d'e"])))
print(keyword.kwlist, keyword.softkwlist, keyword.iskeyword('if'), keyword.iskeyword('x'), keyword.issoftkeyword('match'))
for d in ('md5', 'sha1', 'sha256', 'sha512', hashlib.sha384):
    print(hmac.new(b'key', b'msg', d).hexdigest(), hmac.digest(b'k' * 200, b'm', d).hex())
h = hmac.new(b'k', digestmod='sha256')
h.update(b'a')
c = h.copy()
h.update(b'b')
print(h.hexdigest(), c.hexdigest(), h.name, h.digest_size, h.block_size, len(h.digest()))
import shlex
for text in ('x #', 'x # y\n', 'x\n#'):
    words = shlex.shlex(text)
    print(list(words), words.lineno)
