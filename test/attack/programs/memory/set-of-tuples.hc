# ends: HC4002
# Fills a set with tuples for ever.
seen = set()
n = 0
while True:
    seen.add((n, str(n), (n, n + 1) * 20))
    n += 1
