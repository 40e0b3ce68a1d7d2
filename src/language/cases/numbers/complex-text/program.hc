def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class C:
    def __complex__(self): return 3+4j
class F:
    def __float__(self): return 4.0
t(complex, C())
t(complex, F())
for s in ['1+2j', ' 1 ', '1j', '-j', '+j', 'j', '(1+2j)', '1e5-2.5e-3j', 'inf+nanj', '1 + 2j', '', 'a', '1+', '1+2', 'nan', '-infj', '1_0+2_0j', '(1', '1j1', '.5j', '5.j', '1+-2j', '( 1+2j )']:
    try: print(repr(complex(s)))
    except Exception as e: print(type(e).__name__, e)
