import csv
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

class B(csv.Dialect):
    pass

d = csv.DictReader(['n,v', 'a,1', '', 'b', 'c,3,4,5'])
d = csv.DictReader(['a|1', 'b|2'], fieldnames=('k', 'w', 'z'), delimiter='|', restval='-', restkey='more')
csv.field_size_limit(131072)
print(csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_NONE, issubclass(csv.Error, Exception), csv.excel.lineterminator == '\r\n', csv.excel_tab.delimiter)
t(B)
for s in ('a,b,c\n1,2,3\n4,5,6\n', 'a;b\n1;2\n', 'name\tage\nx\t1\ny\t2\n', "'a';'b'\n'c';'d'\n", 'a: b\nc: d\n', 'x|y|z\n1|2|3\n'):
    d = csv.Sniffer().sniff(s)
    print(repr(d.delimiter), d.quotechar, d.doublequote, d.skipinitialspace)
print(csv.Sniffer().has_header('name,age\nbob,1\nann,22\n'), csv.Sniffer().has_header('1,2\n3,4\n'))
t(csv.Sniffer().sniff, 'abc')
import csv
print(csv.Sniffer().has_header('a,b\n'), csv.Sniffer().has_header('12,34\nab,cd\n'), csv.Sniffer().sniff("'a', 'b'\n'c', 'd'\n").skipinitialspace)
