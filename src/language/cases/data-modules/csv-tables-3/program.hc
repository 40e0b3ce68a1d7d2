import csv
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

class F:

    def __init__(self):
        self.t = ''

    def write(self, s):
        self.t += s
        return len(s)

f = F()
w = csv.writer(f)
d = csv.DictReader(['n,v', 'a,1', '', 'b', 'c,3,4,5'])
print(list(d), d.fieldnames, d.line_num)
d = csv.DictReader(['a|1', 'b|2'], fieldnames=('k', 'w', 'z'), delimiter='|', restval='-', restkey='more')
print([dict(x) for x in d], d.fieldnames)
print(list(csv.DictReader([])), csv.DictReader([]).fieldnames)
f = F()
w = csv.DictWriter(f, ['x', 'y'], restval='?')
w.writeheader()
w.writerow({'x': 1})
w.writerows([{'y': 2, 'x': 'a,b'}])
print(repr(f.t))
t(w.writerow, {'z': 1})
f = F()
csv.DictWriter(f, ['x'], extrasaction='ignore').writerow({'z': 1, 'x': 2})
print(f.t)
t(csv.DictWriter, f, ['x'], extrasaction='no')
csv.register_dialect('pipe', delimiter='|', quoting=csv.QUOTE_ALL)
print(csv.list_dialects(), csv.get_dialect('pipe').delimiter, list(csv.reader(['a|b'], 'pipe')))
csv.unregister_dialect('pipe')
t(csv.get_dialect, 'pipe')
