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

rows = [['a', 'b c', 'd,e'], ['q"x', "it's", 'l\nm'], [1, 2.5, None, True], ['', 'x'], [''], [], ['a\\b'], ['é'], [(1, 2)], ['\r'], [' x '], [1e+100, -0.0]]
for kw in ({}, {'quoting': csv.QUOTE_ALL}, {'quoting': csv.QUOTE_NONNUMERIC}, {'quoting': csv.QUOTE_NONE}, {'quoting': csv.QUOTE_NONE, 'escapechar': '\\'}, {'delimiter': ';', 'lineterminator': '\n'}, {'doublequote': False, 'escapechar': '^'}, {'quotechar': "'"}, {'dialect': 'unix'}, {'dialect': 'excel-tab'}, {'doublequote': False}, {'escapechar': '\\'}):
    for r in rows:
        f = F()
        print(kw, end=' ')
        t(lambda: (csv.writer(f, **kw).writerow(r), f.t))
f = F()
w = csv.writer(f)
w.writerows([[1, 2], 'ab', (3,)])
print(repr(f.t), w.dialect.delimiter, w.dialect.quoting)
r = csv.reader(['a,b', '"x', 'y",z'])
print(next(r), r.line_num, next(r), r.line_num, list(r), r.dialect.quotechar)
d = csv.DictReader(['n,v', 'a,1', '', 'b', 'c,3,4,5'])
