from decimal import *
c = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN); print(c)
setcontext(c)
print(Decimal(1) + Decimal('1e-50'), Decimal('1.5') * 3)
getcontext().prec = 1000
print(Decimal(2).sqrt()); print(Decimal(1)/Decimal(7)); print(Decimal(1).exp()); print(Decimal(2).ln())
def pi():
    getcontext().prec += 2
    three = Decimal(3)
    lasts, t, s, n, na, d, da = 0, three, 3, 1, 0, 0, 24
    while s != lasts:
        lasts = s
        n, na = n+na, na+8
        d, da = d+da, da+32
        t = (t * n) / d
        s += t
    getcontext().prec -= 2
    return +s
print(pi())
