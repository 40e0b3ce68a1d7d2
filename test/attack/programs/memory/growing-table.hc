# ends: HC4002
# Fills a table for ever, and catches what it can.
table = {}
n = 0
while True:
    try:
        table[n] = str(n) * 20
        n += 1
    except BaseException:
        pass
