def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

s = 'a\xe9\u20ac\U0001f600z'
for enc in ['utf-8', 'ascii', 'latin-1', 'utf-16', 'utf-32-be', 'cp1252', 'unicode_escape', 'koi8-r', 'utf-8-sig', 'iso-8859-15', 'nope']:
    for h in ['strict','ignore','replace','backslashreplace','xmlcharrefreplace','surrogateescape','namereplace']:
        t(s.encode, enc, h)
    t('a\udc80\ud800b'.encode, enc)
    t('a\udc80b'.encode, enc, 'surrogateescape')
    t('a\ud800b'.encode, enc, 'surrogatepass')
