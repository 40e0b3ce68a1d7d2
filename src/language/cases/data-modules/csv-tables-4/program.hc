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

class D(csv.excel):
    delimiter = ':'
    quotechar = "'"

t(csv.unregister_dialect, 'pipe')
t(csv.reader, [], 'nope')
print(list(csv.reader(["a:'b:c'"], D)), list(csv.reader(['a:b'], dialect=D())), list(csv.reader(['a;b'], D, delimiter=';')))
t(csv.reader, [], delimiter='ab')
t(csv.reader, [], delimiter=None)
t(csv.reader, [], delimiter='')
t(csv.reader, [], quotechar=5)
t(csv.reader, [], quoting=9)
t(csv.reader, [], quoting='x')
t(csv.reader, [], foo=1)
t(csv.reader, [], lineterminator=None)
t(csv.writer, 5)
t(lambda: csv.writer(F()).writerow(5))
t(lambda: list(csv.reader([b'a'])))
t(csv.reader, 5)
t(lambda: list(csv.reader([1])))
t(csv.reader, [], quotechar=None, quoting=csv.QUOTE_ALL)
t(csv.register_dialect, 5)
print(csv.field_size_limit(), csv.field_size_limit(10), csv.field_size_limit())
t(lambda: list(csv.reader(['a' * 20])))
