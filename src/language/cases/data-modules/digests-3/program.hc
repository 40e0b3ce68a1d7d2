import hashlib

h = hashlib.sha256()
for i in range(100):
    h.update(str(i).encode())
print(h.hexdigest(), hashlib.sha256(b'a', usedforsecurity=False).hexdigest()[:8], hashlib.sha256(string=b'a').hexdigest()[:8], hashlib.sha256(memoryview(b'abc')).hexdigest()[:8])
