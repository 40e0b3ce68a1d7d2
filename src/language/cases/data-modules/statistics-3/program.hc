from statistics import *
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

t(correlation, [1, 2], [1])
t(correlation, [1], [1])
t(correlation, [1, 1], [1, 2])
t(linear_regression, [1, 1], [1, 2])
t(covariance, [], [])
s, i = linear_regression([1971, 1975, 1979], [1, 2, 3])
print(s, i)
N = NormalDist(100, 15)
print(N, N.mean, N.stdev, N.variance, N.median, N.mode, N.pdf(110), N.cdf(115), N.inv_cdf(0.9), N.quantiles(), N.zscore(130), N.overlap(NormalDist(110, 10)), N.overlap(NormalDist(90, 15)))
for p in (1e-20, 1e-10, 0.001, 0.05, 0.25, 0.5, 0.7, 1 - 1e-10):
    print(NormalDist().inv_cdf(p), NormalDist().cdf(NormalDist().inv_cdf(p)))
print(N + 5, N - 5, N * -2, N / 3, -N, +N, 5 + N, 5 - N, 2 * N, N == NormalDist(100, 15), hash(N) == hash(NormalDist(100, 15)), N != 3)
