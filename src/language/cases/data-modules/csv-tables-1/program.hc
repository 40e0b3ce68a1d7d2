import csv
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

texts = ['a,b,c\n1,2,3\n', 'a,"b,c",d\r\n', '"a ""q"" b",x\n', '"multi\nline",y\nz\n', '', '\n\n', 'a,,\n', ',\n', ' a, b ,"c" \n', "a'b,'c,d'\n", '"abc"d,e\n', 'a"b"c\n', 'a\tb\n', 'x;y;z', '1,2.5,"3"\n', '"unterminated\n', 'a\\,b,c\\\\d\n', 'a,b\\\n', '"a\\"b",c\n', 'a\rb\n', '"",""\n', ',"x', 'é,ü\n']
for s in texts:
    for kw in ({}, {'delimiter': ';'}, {'quotechar': "'"}, {'skipinitialspace': True}, {'quoting': csv.QUOTE_NONE}, {'escapechar': '\\'}, {'doublequote': False}, {'strict': True}, {'dialect': 'excel-tab'}, {'quoting': csv.QUOTE_NONNUMERIC}, {'escapechar': '\\', 'quoting': csv.QUOTE_NONE}):
        print(repr(s), kw, end=' ')
        t(lambda: list(csv.reader(s.splitlines(True), **kw)))
rows = [['a', 'b c', 'd,e'], ['q"x', "it's", 'l\nm'], [1, 2.5, None, True], ['', 'x'], [''], [], ['a\\b'], ['é'], [(1, 2)], ['\r'], [' x '], [1e+100, -0.0]]
