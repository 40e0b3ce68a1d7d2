from statistics import *
import random
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

N = NormalDist(100, 15)
print(NormalDist.from_samples([1, 2, 3, 4.5]), NormalDist(1, 2).samples(3, seed=5))
t(NormalDist, 0, -1)
t(N.inv_cdf, 1)
t(NormalDist(0, 0).pdf, 1)
t(NormalDist(0, 0).cdf, 1)
t(N.overlap, 3)
t(NormalDist(1, 0).zscore, 1)
print(StatisticsError.__mro__[1], issubclass(StatisticsError, ValueError))
r = random.Random(7)
d = [r.random() * 10 ** r.randint(-5, 5) for _ in range(100)]
print(mean(d), stdev(d), pvariance(d), fmean(d), median(d), harmonic_mean(d), quantiles(d, n=7))
