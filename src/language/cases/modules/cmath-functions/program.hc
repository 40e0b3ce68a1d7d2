import cmath, math
def t(f, *a, **k):
    try:
        r = f(*a, **k)
        if isinstance(r, complex): print('%.13g %.13g' % (r.real, r.imag))
        elif isinstance(r, float): print('%.14g' % r)
        else: print(r)
    except Exception as e:
        print(type(e).__name__, e)
zs = [0, 1, -1, 1j, -1j, 1+2j, -3.5+0.25j, 2-7j, 1e-10+1e-10j, 100+200j, 0.5, 1.5, -1.5, complex(0.0, -0.0), complex(-0.0, 0.0), 1e10-1e10j, 3, True, 700+1j, 1e300+1e300j, complex('inf'), complex('-inf'), complex(0, float('inf')), complex(1, float('nan'))]
for n in 'acos acosh asin asinh atan atanh cos cosh exp log log10 phase polar sin sinh sqrt tan tanh isfinite isinf isnan'.split():
    for z in zs: print(n, z, end=' '); t(getattr(cmath, n), z)
t(cmath.rect, 2, 1)
t(cmath.rect, 1, 0)
t(cmath.log, 8, 2)
t(cmath.log, 0)
t(cmath.isclose, 1, 1+1e-10j)
t(cmath.isclose, 1, 2, rel_tol=0.5)
t(cmath.isclose, 1, 2, abs_tol=-1)
t(cmath.sqrt, 'a'); print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)
