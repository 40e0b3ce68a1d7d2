a = 3+4j
def u(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
for spec in ['', '.2f', '.3e', 'g', '>20', '+.1f', '20.3f', ',.2f', '<20', '^20.1f', 'f', 'n', '.0f', '010', 'd', '%', '=10', '#.3g', 's', 'F', 'E']:
    u(lambda: format(1234.5678+9.87654321j, spec))
    u(lambda: format(-1j, spec))
    u(lambda: format(complex('nan+infj'), spec))
